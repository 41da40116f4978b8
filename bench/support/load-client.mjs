import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = path.join(import.meta.dirname, 'load.mjs');

/** What a client in another process sees of one address, under a few callers at once, for so long. */
export async function load(request, { milliseconds = 1500, callers = 8 } = {}) {
  const asked = JSON.stringify({ status: 200, headers: {}, ...request, milliseconds, callers });
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, asked]);
  return JSON.parse(stdout);
}
