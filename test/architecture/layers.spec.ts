import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PLANTED, QUIET } from './planted-violations.js';

const ROOT = process.cwd();
const run = promisify(execFile);

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecars-layers-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content + '\nexport {};\n');
  }
  for (const name of Object.keys(files).filter((file) => file.endsWith('package.json'))) {
    writeFileSync(path.join(folder, name), files[name] ?? '');
  }
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'planted', dependencies: { docx: '1', react: '1', typeorm: '1', '@nestjs/common': '1' } }),
  );
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' } }),
  );
  return folder;
}

async function cruise(folder: string): Promise<{ violations: Violation[]; stderr: string }> {
  const cli = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [cli, '--config', path.join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src', 'client/src'];
  const env = { ...process.env, LAYERS_TSCONFIG: path.join(folder, 'tsconfig.json') };
  const { stdout, stderr } = await run(process.execPath, args, { cwd: folder, env, maxBuffer: 1 << 26 }).catch(
    (failure: unknown) => failure as { stdout: string; stderr: string },
  );
  const report = stdout ? (JSON.parse(stdout) as { summary: { violations: Violation[] } }) : { summary: { violations: [] } };
  return { violations: report.summary.violations, stderr };
}

describe('the layers', () => {
  it('name every planted violation by its rule', async () => {
    const imports = Object.fromEntries(PLANTED.map(({ file, imports: target }) => [file, `import '${target}';`]));
    const others = Object.assign({}, ...PLANTED.map(({ and }) => and ?? {})) as Record<string, string>;
    const folder = plant({ ...QUIET, ...imports, ...others });
    const { violations } = await cruise(folder);
    rmSync(folder, { recursive: true, force: true });
    const named = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`));
    expect(PLANTED.map(({ rule, file }) => `${rule} ${file}`).filter((expected) => !named.has(expected))).toEqual([]);
  });

  it('are silent on a tree without a fault', async () => {
    const folder = plant(QUIET);
    const { violations } = await cruise(folder);
    rmSync(folder, { recursive: true, force: true });
    expect(violations).toEqual([]);
  });

  it('refuse a module that the table does not know', async () => {
    const folder = plant({ ...QUIET, 'src/modules/unheard-of/index.ts': '' });
    const { stderr } = await cruise(folder);
    rmSync(folder, { recursive: true, force: true });
    expect(stderr).toContain('say what unheard-of may import');
  });
});
