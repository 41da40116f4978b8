import { readdirSync, readFileSync } from 'node:fs';
import { checkWorkflow, InvalidWorkflowError, loadWorkflow } from '../../src/workflows/index.js';

interface Fixture {
  readonly expect: { readonly code: string; readonly pointer: string; readonly severity?: 'warning' };
  readonly document: unknown;
}

const FOLDER = new URL('./workflows/', import.meta.url);
const RULES = readdirSync(FOLDER).map((file) => file.replace('.json', ''));

function fixture(rule: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${rule}.json`, FOLDER), 'utf8')) as Fixture;
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

  it('gives each rule a code of its own, that its file is named after', () => {
    const codes = RULES.map((rule) => fixture(rule).expect.code);
    expect(new Set(codes).size).toBe(RULES.length);
    expect(codes).toEqual(RULES.map((rule) => `workflow.${rule}`));
    expect(codes.length).toBeGreaterThanOrEqual(60);
  });

  it('refuses to load what has an error, and names it', () => {
    const blocking = RULES.filter((rule) => fixture(rule).expect.severity !== 'warning');
    for (const rule of blocking) expect(() => loadWorkflow(fixture(rule).document)).toThrow(InvalidWorkflowError);
  });

  it('loads what has a warning only', () => {
    expect(loadWorkflow(fixture('unused-event').document).definition.id).toBe('porte');
  });
});
