import { ReplayDivergedError } from '../errors.js';
import { loadWorkflow } from '../load.js';
import { type JournalDraft, type Occurrence, type Snapshot } from '../model.js';
import { HOUSE, VISITS } from '../testing/house.js';
import { canonicalHash, canonicalText } from './canonical-hash.js';
import { hashJournalRow } from './hash-journal-row.js';
import { replay } from './replay.js';

const house = loadWorkflow(HOUSE);
const START = '2026-05-04T06:00:00.000Z';
const keeper = (id: string): Occurrence['actor'] => ({ id, standings: [{ as: 'agency', rights: ['decide'] }] });
const visitor: Occurrence['actor'] = { id: 'visiteur', standings: [{ as: 'party', rights: ['answer'] }] };
const STORY: readonly [string, Occurrence['actor'], string][] = [
  ['SONNER', visitor, '2026-05-04T07:00:00.000Z'],
  ['ENTRER', visitor, '2026-05-04T08:00:00.000Z'],
  ['VOIR_HAUT', keeper('gardien-1'), '2026-05-04T09:00:00.000Z'],
  ['VOIR_BAS', visitor, '2026-05-04T10:00:00.000Z'],
  ['FIN_BILAN', 'clock', '2026-05-06T22:00:00.000Z'],
  ['ENTRER', visitor, '2026-05-07T08:00:00.000Z'],
  ['VOIR_BAS', visitor, '2026-05-07T09:00:00.000Z'],
];

function live(): { snapshot: Snapshot; journal: JournalDraft[] } {
  const journal: JournalDraft[] = [];
  let snapshot = house.start(START, VISITS);
  for (const [event, actor, at] of STORY) {
    const step = house.step(snapshot, { event, actor, at, calendar: VISITS, facts: { completeness: {}, other: 'never read' } });
    snapshot = step.snapshot;
    journal.push(step.journal);
  }
  return { snapshot, journal };
}

describe('a journal', () => {
  it('replays to the very snapshot that was lived, from what was stored as JSON (W16)', () => {
    const { snapshot, journal } = live();
    const stored = JSON.parse(JSON.stringify(journal)) as JournalDraft[];
    expect(replay(house, stored, { at: START, calendar: VISITS })).toEqual(snapshot);
    expect(snapshot.value).toEqual({ visite: { tour: { haut: 'a-voir', bas: 'vu' } } });
  });

  it('passes over rows of content', () => {
    const { snapshot, journal } = live();
    const content = { ...journal[0]!, kind: 'content' as const, event: 'answer' };
    expect(replay(house, [content, ...journal], { at: START, calendar: VISITS })).toEqual(snapshot);
  });

  it('does not replay where a row was altered or is missing', () => {
    const { journal } = live();
    const altered = journal.map((row, rank) => (rank === 1 ? { ...row, to: 'fin' } : row));
    expect(() => replay(house, altered)).toThrow(ReplayDivergedError);
    expect(() => replay(house, journal.slice(1))).toThrow(ReplayDivergedError);
    expect(() => replay(house, journal.slice(2))).toThrow(ReplayDivergedError);
  });

  it('is chained: whoever changes a row changes every hash after it', () => {
    const chain = (rows: readonly unknown[]): string => rows.reduce((prev: string, row) => hashJournalRow(prev, row), '');
    const { journal } = live();
    const altered = journal.map((row, rank) => (rank === 0 ? { ...row, actor: 'personne' } : row));
    expect(chain(altered)).not.toBe(chain(journal));
    expect(chain(journal.map((row) => canonicalText(row)))).toBe(chain(journal));
  });
});

describe('the hash of a document', () => {
  it('is that of its RFC 8785 text, whatever the order of its keys', () => {
    expect(canonicalText({ b: 1e3, a: ['é', null] })).toBe('{"a":["é",null],"b":1000}');
    expect(canonicalHash({ b: 1, a: 2 })).toBe(canonicalHash({ a: 2, b: 1 }));
    expect(canonicalHash({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('refuses what JSON cannot carry', () => {
    expect(() => canonicalHash(undefined)).toThrow('Not a JSON value');
  });
});
