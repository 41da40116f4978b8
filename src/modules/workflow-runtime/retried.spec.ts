import { retried } from './retried.js';
import { DossierMovedError } from './runtime.errors.js';

function attempts(...outcomes: (string | undefined | Error)[]): { run: () => Promise<string | undefined>; made: () => number } {
  let made = 0;
  const run = (): Promise<string | undefined> => {
    const outcome = outcomes[made++];
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  return { run, made: () => made };
}

const taken = Object.assign(new Error('duplicate key'), { driverError: { code: '23505' } });

describe('retried', () => {
  it('answers the first success', async () => {
    const { run, made } = attempts('done', 'again');
    await expect(retried(run)).resolves.toBe('done');
    expect(made()).toBe(1);
  });

  it('tries again when the compare was lost, or the same request came twice at once', async () => {
    const { run, made } = attempts(undefined, taken, 'done');
    await expect(retried(run)).resolves.toBe('done');
    expect(made()).toBe(3);
  });

  it('gives up after three tries, with a reason', async () => {
    const { run, made } = attempts(undefined, undefined, undefined, 'too late');
    await expect(retried(run)).rejects.toThrow(DossierMovedError);
    expect(made()).toBe(3);
  });

  it('never repeats what failed for another cause', async () => {
    const { run, made } = attempts(new Error('refused'), 'done');
    await expect(retried(run)).rejects.toThrow('refused');
    expect(made()).toBe(1);
  });
});
