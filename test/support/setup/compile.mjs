import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync } from '@swc/core';

const ROOT = resolve(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'node_modules/.cache/ecars-test');

/** Jest does not transform its global setup: compiles one source file and those it imports, and answers the result's path. */
export function compile(entry) {
  const { jsc } = JSON.parse(readFileSync(join(ROOT, '.swcrc'), 'utf8'));
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'package.json'), JSON.stringify({ type: 'module', version }));
  const waiting = [join(ROOT, entry)];
  const done = new Set();
  while (waiting.length > 0) {
    const source = waiting.pop();
    if (done.has(source)) continue;
    done.add(source);
    const { code } = transformSync(readFileSync(source, 'utf8'), { jsc, swcrc: false, module: { type: 'es6' }, filename: source });
    write(source, code);
    waiting.push(...importsOf(source, code));
  }
  return outputOf(join(ROOT, entry));
}

function importsOf(source, code) {
  const found = [...code.matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)\.js['"]/g)];
  return found.map(([, path]) => join(dirname(source), `${path}.ts`));
}

function write(source, code) {
  const output = outputOf(source);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, code);
}

function outputOf(source) {
  return join(OUT, source.slice(ROOT.length + 1).replace(/\.ts$/, '.js'));
}
