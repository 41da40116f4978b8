import { type DamagedBlob, type IntegrityReport } from '../modules/documents/index.js';
import { type ExitCode, print } from './output.js';

/** What is lost or changed is a fault; a file without a document is not: it may be a deposit under way, and is swept after a day. */
export function printIntegrity(found: IntegrityReport, json: boolean): ExitCode {
  const { documents, blobs, missing, mismatched, orphans } = found;
  const faulty = missing.length + mismatched.length > 0;
  if (json) {
    print(JSON.stringify({ ok: !faulty, ...found }, null, 2));
    return faulty ? 1 : 0;
  }
  print(`${documents} documents, ${blobs} fichiers attendus`);
  tell('Fichiers absents', missing);
  tell('Fichiers dont le contenu a changé', mismatched);
  print(`Fichiers d’aucun document\u00a0: ${orphans.length}`);
  orphans.forEach((sha256) => {
    print(`  ${sha256}`);
  });
  return faulty ? 1 : 0;
}

function tell(title: string, damaged: readonly DamagedBlob[]): void {
  print(`${title}\u00a0: ${damaged.length}`);
  for (const { sha256, documents } of damaged) {
    for (const { id, region, name } of documents) print(`  ${region} ${id} «\u00a0${name}\u00a0» ${sha256}`);
  }
}
