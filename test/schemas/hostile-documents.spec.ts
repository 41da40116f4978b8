import { type CheckReport, DefinitionChecker } from '../../src/modules/definition-check/index.js';
import { ENDLESS_FAULTS, REFUSED_AT_SIGHT } from '../support/hostile-documents.js';

describe('a document made to hurt whoever checks it', () => {
  // What is refused for its content has the time of the slowest machine; the product's own patience is tried below.
  const checker = new DefinitionChecker({ patienceMs: 300_000, memoryMb: 512, restMs: 1_000 });
  const codes = ({ template }: CheckReport): string[] => template.map(({ code }) => code);

  afterAll(() => checker.close());

  it.each(Object.entries(REFUSED_AT_SIGHT))('is refused at sight: %s', async (_name, { document, code }) => {
    const report = await checker.check({ template: JSON.stringify(document) });
    expect([...new Set(codes(report))]).toEqual([code]);
  });

  it('is given up when it takes too long, in a sentence, while everything else goes on', async () => {
    const seen: number[] = [];
    const watch = setInterval(() => seen.push(seen.length), 50);
    const patient = new DefinitionChecker();
    const { template } = await patient.check({ template: JSON.stringify(ENDLESS_FAULTS) });
    clearInterval(watch);
    await patient.close();
    expect(template).toEqual([
      {
        code: 'document.too-slow',
        pointer: '',
        message: 'La vérification a été arrêtée après 10\u00a0secondes\u00a0: le document est trop coûteux à vérifier.',
        severity: 'error',
      },
    ]);
    expect(seen.length).toBeGreaterThan(3);
  });

  it('is not even read beyond five million characters', async () => {
    expect(codes(await checker.check({ template: '['.repeat(5_000_001) }))).toEqual(['document.too-large']);
  });

  it.each([
    ['brackets inside brackets', '['.repeat(2_400_000) + ']'.repeat(2_400_000), 'template.too-deep'],
    ['as many empty objects as fit', `[${'{},'.repeat(1_600_000)}1]`, 'template.too-large'],
  ])('is read without harm when it holds %s', async (_name, template, code) => {
    expect(codes(await checker.check({ template }))).toEqual([code]);
  });

  it('does not spoil the check of the next one', async () => {
    expect(codes(await checker.check({ template: '{}' }))).toContain('template.missing-key');
  });
});
