import { readdirSync, readFileSync } from 'node:fs';

const SOURCES = ['src/forms/engine', 'src/forms/fields'];

/** How the sources write a code: in a call that makes a problem, in a field's `unless`, in a table of attributes. */
const WRITTEN = [/\b(?:fault|warning|stop)\(\s*'([a-z-]+)'/g, /'([a-z]+(?:-[a-z]+)+)',\s*pointer,/g, /\[\s*'[A-Za-z]+',\s*'(missing-[a-z-]+)'/g];

/** Every `template.<code>` that the form engine can say, sorted. */
export function templateCodes(): string[] {
  const texts = SOURCES.flatMap((folder) => filesOf(folder).map((path) => readFileSync(path, 'utf8')));
  const codes = WRITTEN.flatMap((pattern) => texts.flatMap((text) => [...text.matchAll(pattern)].map(([, code]) => code ?? '')));
  return [...new Set(codes)].sort();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => `${folder}/${name}`);
}
