import { Document, Packer } from 'docx';
import { xmlText } from '../../forms/editions.js';
import { type EditionInput } from './edition-input.js';
import { contents } from './word/contents.js';
import { cover } from './word/cover.js';
import { printedTree } from './word/outline.js';
import { pageFooter, pageHeader } from './word/running-titles.js';
import { sectionBlocks } from './word/section.js';
import { STYLES } from './word/styles.js';

/** A4, in twentieths of a point: 2 cm all round. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

/**
 * « Éditer les données »: a Word file with every visible question of a contract, answered or not (S1-24, S1-25).
 * Pure; slow for a large contract, hence written in a thread (`edition-thread.ts`).
 */
export async function writeEdition(input: EditionInput): Promise<Buffer> {
  const sections = printedTree(input.nodes, input.questions);
  const document = new Document({
    title: xmlText(`${input.cover.provisional ? 'Édition provisoire' : 'Édition'} ${input.cover.contract.name}`),
    creator: 'e-CARS',
    lastModifiedBy: xmlText(input.cover.editedBy),
    description: xmlText(input.cover.campaign.label),
    styles: STYLES,
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: pageHeader(input.cover) },
        footers: { default: pageFooter(input.cover) },
        children: [
          ...cover(input.cover),
          ...contents(sections, input.questions),
          ...sections.flatMap((section, index) => sectionBlocks(section, index, input)),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
