import { type FormQuestion } from '../../../forms/index.js';
import { entityText } from '../../dossiers/index.js';
import { cleanName } from '../content/clean-name.js';

const LONGEST_FOLDER = 80;
/** Names that Windows keeps for devices, whatever their extension. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** « EJ - 990000010 - CH DE VALOMBRE/2.1.1.a - Taux d’ordonnances » */
export function questionFolder(question: FormQuestion): string {
  const entity = entityText(question);
  const own = folderName([question.code, question.label].filter(Boolean).join(' - '));
  return entity === null ? own : `${folderName(entity)}/${own}`;
}

/** A label as the name of a folder, on any system. */
export function folderName(label: string): string {
  const name = cleanName(label.replace(/[/\\]/g, '-'));
  const short = Array.from(name)
    .slice(0, LONGEST_FOLDER)
    .join('')
    .replace(/[\s.]+$/, '');
  return short.replace(DEVICES, '_$1');
}

/** Gives each file of an archive a path of its own: two files of one name become « a.pdf » and « a (2).pdf ». */
export class DistinctPaths {
  private readonly taken = new Set<string>();

  take(folder: string, name: string): string {
    const safe = name.replace(DEVICES, '_$1');
    for (let number = 1; ; number += 1) {
      const path = `${folder}/${number === 1 ? safe : numbered(safe, number)}`;
      // Windows and macOS tell neither case nor accents' encodings apart.
      const key = path.normalize('NFC').toLowerCase();
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      return path;
    }
  }
}

function numbered(name: string, number: number): string {
  const [, stem = name, extension = ''] = /^(.+?)(\.[^.]+)?$/.exec(name) ?? [];
  return `${stem} (${String(number)})${extension}`;
}
