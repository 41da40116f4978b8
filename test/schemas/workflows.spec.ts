import { readdirSync, readFileSync } from 'node:fs';
import { checkWorkflow, InvalidWorkflowError, loadWorkflow } from '../../src/workflows/index.js';

interface Fixture {
  readonly expect: { readonly code: string; readonly pointer: string; readonly severity?: 'warning' };
  readonly document: unknown;
}

const FOLDER = new URL('./workflows/', import.meta.url);
const RULES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));
/** Where each broken document breaks the rule that its file is named after. */
const FAULTS = read('./workflow-faults.json') as Readonly<Record<string, Omit<Fixture['expect'], 'code'>>>;

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

function fixture(rule: string): Fixture {
  const fault = FAULTS[rule];
  if (!fault) throw new Error(`workflow-faults.json says nothing of ${rule}`);
  return { expect: { code: `workflow.${rule}`, ...fault }, document: read(`./workflows/${rule}.json`) };
}

describe('each rule of a workflow, broken once', () => {
  it.each(RULES)('%s is found, alone, where it stands', (rule) => {
    const { expect: expected, document } = fixture(rule);
    const { code, pointer, severity = 'error' } = expected;
    expect(checkWorkflow(document).map((problem) => ({ ...problem, message: '' }))).toEqual([{ code, pointer, severity, message: '' }]);
  });

  it.each(RULES)('%s is told in a French sentence', (rule) => {
    const [problem] = checkWorkflow(fixture(rule).document);
    expect(problem?.message).toMatch(/^[\p{Lu}«].*[.!?]$/su);
    expect(problem?.message).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has one broken document for each place that is written down, and no other', () => {
    expect(RULES.toSorted()).toEqual(Object.keys(FAULTS).toSorted());
    expect(RULES.length).toBeGreaterThanOrEqual(60);
  });

  it('refuses to load what has an error, and names it', () => {
    const blocking = RULES.filter((rule) => fixture(rule).expect.severity !== 'warning');
    for (const rule of blocking) expect(() => loadWorkflow(fixture(rule).document)).toThrow(InvalidWorkflowError);
  });

  it('loads what has a warning only', () => {
    expect(loadWorkflow(fixture('unused-event').document).definition.id).toBe('porte');
  });
});
