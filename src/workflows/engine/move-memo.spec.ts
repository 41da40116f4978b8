import { explore } from '../graph/explore.js';
import { DOOR } from '../testing/door.js';
import { HOUSE } from '../testing/house.js';
import { compile } from './compile.js';
import { rememberedMove } from './move-memo.js';
import { move } from './xstate-step.js';

describe.each([DOOR, HOUSE])('remembered transitions of $id', (definition) => {
  it('are those of XState, first and again, for every state, event and set of allowed transitions', () => {
    const compiled = compile(definition, '');
    const remembered = rememberedMove(compiled);
    let compared = 0;
    for (const { value } of explore(compiled) ?? []) {
      for (const event of Object.keys(definition.events)) {
        for (const allowed of subsets(compiled.transitions.filter((one) => one.event === event).map(({ index }) => index))) {
          const fresh = move(compiled, value, { type: event, allowed: new Set(allowed) });
          expect([remembered(value, event, allowed), remembered(value, event, allowed)]).toEqual([fresh, fresh]);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(20);
  });
});

function subsets(items: readonly number[]): number[][] {
  return items.reduce<number[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
}
