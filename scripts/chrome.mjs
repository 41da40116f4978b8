// Finds a browser for the tests: CHROME_PATH, else the Chromium of @sparticuz/chromium (Linux x64, glibc), else an installed one.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';

const require = createRequire(import.meta.url);

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** `{ executablePath, env }` of a browser, or null: the tests that need one then fail and say which variable to set. */
export function findChrome() {
  if (process.env.CHROME_PATH) return { executablePath: process.env.CHROME_PATH, env: {} };
  const packaged = process.platform === 'linux' && process.arch === 'x64' && hasGlibc() ? packagedChrome() : null;
  if (packaged) return packaged;
  const executablePath = INSTALLED.find((path) => existsSync(path));
  return executablePath ? { executablePath, env: {} } : null;
}

function hasGlibc() {
  return Boolean(process.report.getReport().header.glibcVersionRuntime);
}

function packagedChrome() {
  const entry = resolvePackage();
  if (!entry) return null;
  const { version } = JSON.parse(readFileSync(join(entry, '../../../package.json'), 'utf8'));
  const folder = join(cacheFolder(), `ecars-chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) unpack(entry, folder);
  const env = { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  return { executablePath: join(folder, 'chromium'), env };
}

function resolvePackage() {
  try {
    return require.resolve('@sparticuz/chromium');
  } catch {
    return undefined;
  }
}

function cacheFolder() {
  return [join(homedir(), '.cache'), join(tmpdir(), `ecars-${userInfo().uid}`)].find(isWritable);
}

function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacked beside, then renamed: two runs at once never see half a browser. */
function unpack(entry, folder) {
  const draft = mkdtempSync(`${folder}.`);
  const module = resolve(entry.replace('/cjs/index.cjs', '/esm/index.js'));
  const script = `const { default: chromium } = await import(${JSON.stringify(module)}); await chromium.executablePath();`;
  // The package writes into the temporary folder and adds its libraries for a cloud runtime: both are asked for by the environment of a child.
  const env = { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Chromium n'a pas pu être décompressé : ${stderr}`);
  writeFileSync(join(draft, 'fonts.conf'), fontsConfiguration(folder));
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The package's own configuration names a folder of the machine it was made for. */
function fontsConfiguration(folder) {
  const folders = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`;
}
