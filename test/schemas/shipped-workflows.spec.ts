import { readdirSync, readFileSync } from 'node:fs';
import {
  canonicalHash,
  checkWorkflow,
  describeWorkflow,
  fromXState,
  loadWorkflow,
  shortestPaths,
  toMermaid,
  toTextList,
  toXState,
  type WorkflowDefinition,
} from '../../src/workflows/index.js';
import { walk } from '../../src/workflows/testing/walk.js';

const FOLDER = new URL('../../schemas/workflows/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const LOCK = JSON.parse(readFileSync(new URL('./published-workflows.json', import.meta.url), 'utf8')) as Record<string, string>;

function read(file: string): WorkflowDefinition {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as WorkflowDefinition;
}

const WORLD = {
  at: '2026-02-02T08:00:00.000Z',
  calendar: {
    'pre-campagne': { open: '2026-02-02', close: '2026-02-09' },
    'auto-evaluation': { open: '2026-03-02', close: '2026-04-17' },
    versement: { open: '2026-03-02', close: '2026-04-17' },
    depot: { open: '2026-03-02', close: '2026-04-17' },
  },
  facts: { completeness: {}, evaluations: {}, contestations: { open: 0 } },
};

it('ships the five workflows', () => {
  expect(FILES).toEqual(['caqes-2026.json', 'convention-pieces.json', 'cpom.json', 'documents.json', 'negociation-objectif.json']);
});

describe.each(FILES)('%s', (file) => {
  const definition = read(file);

  it('has neither an error nor a warning, and is named after its id', () => {
    expect(checkWorkflow(definition)).toEqual([]);
    expect(`${definition.id}.json`).toBe(file);
  });

  it('is walked by the engine through every state and every transition', () => {
    const workflow = loadWorkflow(definition);
    const asking = Object.entries(definition.events).filter(([, { form }]) => form !== undefined);
    const forms = Object.fromEntries(asking.map(([event]) => [event, { jusquAu: '2026-12-01' }]));
    const { states, transitions } = walk(workflow, { ...WORLD, forms });
    const described = describeWorkflow(definition);
    expect([...states].sort()).toEqual(described.map(({ path }) => path).sort());
    const declared = described.flatMap(({ path, transitions: list }) => list.map(({ event }) => `${path} ${event}`));
    expect([...transitions].sort()).toEqual([...new Set(declared)].sort());
  });

  it('has shortest paths over every state and every transition', () => {
    const paths = shortestPaths(definition);
    const taken = new Set(paths.flatMap(({ steps }) => steps.map(({ pointer }) => pointer)));
    const declared = describeWorkflow(definition).reduce((count, { transitions }) => count + transitions.length, 0);
    expect(taken.size).toBe(declared);
    const reached = JSON.stringify(paths.map(({ to }) => to));
    for (const { path } of describeWorkflow(definition)) expect(reached).toContain(`"${path.split('.').at(-1) ?? ''}"`);
  });

  it('goes to XState and back without loss (W15)', () => {
    expect(fromXState(toXState(definition))).toEqual(definition);
    expect(canonicalHash(fromXState(toXState(definition)))).toBe(canonicalHash(definition));
  });

  it('is drawn, and told in words, with every state and every event', () => {
    const diagram = toMermaid(definition);
    const list = toTextList(definition);
    expect(diagram).toMatch(/^stateDiagram-v2\n/);
    for (const { path, transitions } of describeWorkflow(definition)) {
      expect(list).toContain(`[${path}]`);
      expect(diagram).toContain(`as s_${path.replaceAll('-', '_').replaceAll('.', '__')}`);
      for (const { label } of transitions) expect([list.includes(label), diagram.includes(label)]).toEqual([true, true]);
    }
  });

  it('lets a longer delay be asked for wherever a window closes, and forgets the request once that time of writing has ended', () => {
    const mark = { mark: 'delai-demande' };
    for (const [name, { deadlines = {}, on = {} }] of Object.entries(definition.states)) {
      const closes = Object.values(deadlines).some(({ at }) => 'window' in at && at.edge === 'close');
      expect([name, 'DEMANDER_DELAI' in on]).toEqual([name, closes]);
      if (!closes) continue;
      const leaving = Object.values(on).flatMap((transitions) => [transitions].flat().filter(({ target }) => target !== undefined));
      for (const { actions } of leaving) expect(actions).toContainEqual({ type: 'unmark', params: mark });
    }
  });

  it('has not changed since it was published: another content is another version', () => {
    expect(LOCK[`${definition.id}@${definition.version}`]).toBe(canonicalHash(definition));
  });
});

describe('the campaign of 2026', () => {
  const caqes = loadWorkflow(read('caqes-2026.json'));
  const agency = { id: 'ars-1', standings: [{ as: 'agency' as const, rights: ['decide', 'evaluate'] }] };
  const start = caqes.start(WORLD.at, WORLD.calendar);
  const opening = { event: 'OUVRIR_AUTO_EVALUATION', actor: agency, at: '2026-03-02T08:00:00Z', calendar: WORLD.calendar, facts: {} };
  const open = caqes.step(start, opening).snapshot;

  it('says « Auto-Evaluation » while the establishment fills, « Consultation » before and after [S4-17]', () => {
    expect(caqes.band(start, 'etablissement').label).toBe('Consultation');
    expect(caqes.band(open, 'etablissement').label).toBe('Auto-Evaluation');
    const closed = caqes.step(open, { ...opening, event: 'FIN_AUTO_EVALUATION', actor: 'clock', at: '2026-04-17T22:00:00Z' }).snapshot;
    expect(caqes.band(closed, 'etablissement').label).toBe('Consultation');
    expect(caqes.band(closed, 'ars').label).toBe('Évaluation');
    expect(closed.marks).toEqual(['clos-d-office']);
    expect(caqes.grants(closed, 'etablissement')).toEqual([]);
  });

  it('is closed by the establishment at 100 %, and never before [S4-27]', () => {
    const closer = { id: 'es-1', standings: [{ as: 'party' as const, rights: ['read', 'answer', 'attach', 'close'] }] };
    const counted = (filled: number): Record<string, unknown> => ({ completeness: { etablissement: { evaluation: { required: 40, filled } } } });
    const [refused] = caqes.availableEvents(open, closer, counted(39));
    expect(refused).toMatchObject({ event: 'CLORE_SAISIE', allowed: false, reasons: [{ code: 'incomplete', params: { rate: 97, remaining: 1 } }] });
    const closing = { ...opening, event: 'CLORE_SAISIE', actor: closer, facts: counted(40) };
    expect(caqes.step(open, closing).actions.map(({ params }) => params.mail)).toEqual(['M07', 'M08']);
  });

  it('reminds a fortnight, seven and two working days before the end, at eight', () => {
    const reminders = caqes.timers(open, WORLD.calendar).filter(({ kind }) => kind === 'reminder');
    expect(reminders.map(({ at }) => at)).toEqual(['2026-04-02T06:00:00.000Z', '2026-04-08T06:00:00.000Z', '2026-04-15T06:00:00.000Z']);
  });
});
