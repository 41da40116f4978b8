import { Document, type IPropertiesOptions, Packer } from 'docx';
import { xmlText } from '../../forms/editions.js';
import { type EditionCover, type EditionInput } from './edition-input.js';
import { contents } from './word/contents.js';
import { cover } from './word/cover.js';
import { contentsEntries, type Printed, printedTree } from './word/outline.js';
import { PAGE } from './word/page.js';
import { pageFooter, pageHeader } from './word/running-titles.js';
import { formBlocks } from './word/section.js';
import { STYLES } from './word/styles.js';

/**
 * « Éditer les données »: a Word file with every visible question of a contract, answered or not (S1-24, S1-25).
 * Pure; slow for a large contract, hence written in a thread (`edition-thread.ts`).
 */
export async function writeEdition({ cover: facts, nodes, questions }: EditionInput): Promise<Buffer> {
  const tree = printedTree(nodes, questions);
  const entries = contentsEntries(tree);
  const context = { year: facts.campaign.year, namesEntity: entityCount(tree) > 1 };
  const document = new Document({
    ...properties(facts),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: pageHeader(facts) },
        footers: { default: pageFooter(facts) },
        children: [...cover(facts), ...contents(entries.values(), questions), ...formBlocks(tree, { questions, entries, context })],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function properties(facts: EditionCover): Pick<IPropertiesOptions, 'title' | 'creator' | 'lastModifiedBy' | 'description' | 'styles'> {
  return {
    title: xmlText(`${facts.provisional ? 'Édition provisoire' : 'Édition'} ${facts.contract.name}`),
    creator: 'e-CARS',
    lastModifiedBy: xmlText(facts.editedBy),
    description: xmlText(facts.campaign.label),
    styles: STYLES,
  };
}

function entityCount(tree: readonly Printed[]): number {
  const finessOf = ({ node, children }: Printed): string[] => [node.question?.entity?.finess ?? [], children.flatMap(finessOf)].flat();
  return new Set(tree.flatMap(finessOf)).size;
}
