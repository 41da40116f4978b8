import { readFileSync } from 'node:fs';
import { type FormQuestion } from '../../forms/index.js';
import { type WorkflowDefinition } from '../../workflows/definition.js';
import { type Actor, checkWorkflow, loadWorkflow } from '../../workflows/index.js';
import { circlesOf, reaches, seesInstance } from './circles.js';

const SHIPPED = JSON.parse(
  readFileSync(new URL('../../../schemas/workflows/caqes-2026.json', import.meta.url), 'utf8'),
) as WorkflowDefinition;

const AGENT: Actor = { id: 'a', standings: [{ as: 'agency', rights: ['read'] }] };
const COLLEAGUE: Actor = { id: 'c', standings: [{ as: 'party', rights: ['read'] }] };

function sharing(discussesWith: readonly string[]): unknown {
  const etablissement = { ...SHIPPED.audiences.etablissement, discussesWith };
  return { ...SHIPPED, audiences: { ...SHIPPED.audiences, etablissement } };
}

function audiences(document: unknown, actor: Actor): string[] {
  return circlesOf(loadWorkflow(document), actor).map(({ audience }) => audience);
}

describe('the discussions that somebody takes part in', () => {
  it('are those of their own audience, by the shipped workflow', () => {
    expect([audiences(SHIPPED, AGENT), audiences(SHIPPED, COLLEAGUE)]).toEqual([['ars'], ['etablissement']]);
  });

  it('are those, too, that a workflow shares with their audience, and its readers are told', () => {
    const shared = sharing(['ars']);
    expect([audiences(shared, AGENT), audiences(shared, COLLEAGUE)]).toEqual([['ars', 'etablissement'], ['etablissement']]);
    expect(circlesOf(loadWorkflow(shared), COLLEAGUE)[0]?.readers).toEqual(['Établissement', 'ARS']);
  });

  it('are shared with audiences that exist', () => {
    expect(checkWorkflow(sharing(['ars', 'prefet']))).toMatchObject([
      { code: 'workflow.unknown-audience', pointer: '/audiences/etablissement/discussesWith/1' },
    ]);
  });

  it('are about the questions that they see: of several establishments, each its own', () => {
    const site: Actor = { id: 's', standings: [{ as: 'party', rights: [], instances: ['et:1'] }] };
    expect(['', 'et:1', 'et:2'].map((instance) => seesInstance(site, instance))).toEqual([true, true, false]);
    expect(seesInstance(COLLEAGUE, 'et:2')).toBe(true);
  });

  it('are written in by a delegation of some sections for the questions of those alone', () => {
    const asked = (...path: string[]) => ({ instance: 'ej:1', path }) as unknown as FormQuestion;
    const lent: Actor = { id: 'l', standings: [{ as: 'party', rights: [], within: { sections: ['v1'] } }] };
    const mayWrite = (actor: Actor) => [asked('v1.entity@ej:1', 'v1@ej:1'), asked('v2@ej:1')].map((question) => reaches(actor, question));
    expect(mayWrite(lent)).toEqual([true, false]);
    expect(mayWrite({ ...lent, standings: [...lent.standings, { as: 'party', rights: ['read'] }] })).toEqual([true, true]);
  });
});
