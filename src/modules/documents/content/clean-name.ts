const LONGEST = 200;
const LONGEST_EXTENSION = 20;

/** Controls, and the invisible signs that turn « fdp.exe » into « exe.pdf » on a screen. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const FORBIDDEN = /[<>:"|?*]/g;

/** The name of a file as it is kept and shown: without folders, invisible signs, and what a system refuses. */
export function cleanName(sent: string): string {
  const bare = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = bare
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return shortened(name === '' ? 'document' : name);
}

/** The extension, in small letters and without its point; empty when there is none. */
export function extensionOf(name: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1] ?? '';
  return extension.length > LONGEST_EXTENSION ? '' : extension.toLowerCase();
}

/** Shortened from the middle, so that the extension stays. */
function shortened(name: string): string {
  const signs = Array.from(name);
  if (signs.length <= LONGEST) return name;
  const extension = extensionOf(name);
  const kept = extension === '' ? LONGEST : LONGEST - extension.length - 1;
  const stem = signs.slice(0, kept).join('').trimEnd();
  return extension === '' ? stem : `${stem}.${extension}`;
}
