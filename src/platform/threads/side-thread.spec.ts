import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { SideThread } from './side-thread.js';

const JOBS = `export function job({ kind }) {
  if (kind === 'endless') for (;;);
  if (kind === 'greedy') for (const kept = [];;) kept.push(new Array(100_000).fill(Math.random()));
  if (kind === 'leaving') process.exit(3);
  if (kind === 'failing') throw new RangeError('no such thing');
  return kind + ' done';
}`;

describe('SideThread', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecars-thread-'));
  const file = path.join(folder, 'jobs.mjs');
  writeFileSync(file, JOBS);
  const thread = new SideThread(pathToFileURL(file), { patienceMs: 3_000, memoryMb: 32, restMs: 100 });

  afterAll(async () => {
    await thread.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['endless', { why: 'time' }],
    ['greedy', { why: 'memory' }],
    ['leaving', { why: 'lost' }],
    ['failing', { message: 'no such thing' }],
  ])('survives a job that is %s, and does the next one', async (kind, error) => {
    await expect(thread.run('job', { kind })).rejects.toMatchObject(error);
    expect(await thread.run('job', { kind: 'ordinary' })).toBe('ordinary done');
  });

  it('leaves the event loop free while a job runs', async () => {
    const seen: number[] = [];
    const watch = setInterval(() => seen.push(seen.length), 20);
    await expect(thread.run('job', { kind: 'endless' })).rejects.toMatchObject({ why: 'time' });
    clearInterval(watch);
    expect(seen.length).toBeGreaterThan(20);
  });
});
