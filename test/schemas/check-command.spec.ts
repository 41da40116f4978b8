import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Fault {
  readonly pointer: string;
  readonly severity?: 'warning';
}

function ecars(...args: string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, ['bin/ecars.mjs', ...args], { encoding: 'utf8' });
}

describe.each(['workflow', 'template'])('ecars %s check', (kind) => {
  const faults = JSON.parse(readFileSync(`test/schemas/${kind}-faults.json`, 'utf8')) as Readonly<Record<string, Fault>>;
  const names = Object.keys(faults);

  it('accepts the shipped files', () => {
    const { status, stdout } = ecars(kind, 'check', `schemas/${kind}s/caqes-2026.json`, `schemas/${kind}s/cpom.json`);
    expect([status, stdout.match(/correct/g)?.length]).toEqual([0, 2]);
  });

  it('names the fault of each broken file, with its pointer and its code', () => {
    const { status, stdout } = ecars(kind, 'check', ...names.map((name) => `test/schemas/${kind}s/${name}.json`));
    expect(status).toBe(1);
    const lines = stdout.split('\n');
    const unsaid = names.filter((name) => {
      const { pointer } = faults[name] ?? { pointer: '' };
      return !lines.some((line) => line.includes(`${kind}.${name}]`) && line.includes(pointer));
    });
    expect(unsaid).toEqual([]);
    expect(names.length).toBeGreaterThan(40);
  });
});
