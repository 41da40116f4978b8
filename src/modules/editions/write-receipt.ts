import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { readableLines, xmlText, type WordBlock } from '../../forms/editions.js';
import { type PinnedDocument, type ReceiptInput } from './receipt-input.js';
import { type Fact, factsTable } from './word/facts-table.js';
import { letterhead, PAGE } from './word/page.js';
import { run } from './word/run.js';
import { STYLES } from './word/styles.js';
import { count, longMoment } from './word/words.js';

const EXPLAINED =
  'L’empreinte est le SHA-256 de tout ce qui a été clos\u00a0: chaque réponse, chaque commentaire, l’empreinte de chaque fichier, la trame, le circuit et le numéro de la clôture dans le journal. Elle est écrite dans le journal du dossier, dont chaque ligne est enchaînée à la précédente. Tant que rien n’a changé depuis, la commande «\u00a0ecars verify\u00a0» la recalcule et doit retrouver la même.';

/** The receipt of a closing: what was closed, by whom, when, and the hash that proves it. One page. */
export async function writeReceipt(receipt: ReceiptInput): Promise<Buffer> {
  const document = new Document({
    title: xmlText(`Accusé de réception ${receipt.number}`),
    creator: 'e-CARS',
    description: xmlText(receipt.campaign.label),
    styles: STYLES,
    sections: [{ properties: { page: PAGE }, children: page(receipt) }],
  });
  return Packer.toBuffer(document);
}

function page(receipt: ReceiptInput): WordBlock[] {
  return [
    letterhead(receipt.agencyName),
    new Paragraph({ heading: HeadingLevel.TITLE, text: 'Accusé de réception' }),
    new Paragraph({ spacing: { after: 240 }, children: [run(`${receipt.act}\u00a0: ${receipt.contract.name}`, { size: 28 })] }),
    factsTable(facts(receipt)),
    new Paragraph({ spacing: { before: 240 }, style: 'Note', text: EXPLAINED }),
  ];
}

function facts({ number, entity, contract, campaign, act, at, by, seal, workflow, template }: ReceiptInput): Fact[] {
  return [
    fact('Numéro', number),
    fact('Établissement (EJ)', `${entity.finess}\u00a0- ${entity.name}`),
    fact('Contrat', `${contract.name} (${contract.type})`),
    fact('Campagne', `${campaign.label}, année évaluée ${campaign.year}`),
    fact('Acte', act),
    fact('Le', `${longMoment(at)}, heure de Paris`),
    fact('Par', by),
    fact('Contenu clos', `${count(seal.answers, 'réponse')}, ${count(seal.documents, 'document')}`),
    fact('Journal du dossier', `ligne ${seal.seq}`),
    ...(template ? [pinned('Trame', template)] : []),
    pinned('Circuit', workflow),
    { heading: 'Empreinte SHA-256', blocks: [hashLine(seal.sha256)] },
  ];
}

function pinned(heading: string, { label, version, hash }: PinnedDocument): Fact {
  return { heading, blocks: [...readableLines(`${label}, version ${version}`), hashLine(`SHA-256\u00a0: ${hash}`)] };
}

/** In small letters: 64 digits stay on one line, to be read and compared. */
function hashLine(text: string): Paragraph {
  return new Paragraph({ style: 'Note', children: [run(text)] });
}

function fact(heading: string, text: string): Fact {
  return { heading, blocks: readableLines(text) };
}
