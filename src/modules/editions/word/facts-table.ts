import { Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { LINES, type WordBlock, xmlText } from '../../../forms/editions.js';

const HEADING_WIDTH = 26;
const MARGINS = { top: 70, bottom: 70, left: 120, right: 120 };

/** One line of a table of facts: what it is about, and what it says. */
export interface Fact {
  readonly heading: string;
  readonly blocks: readonly WordBlock[];
}

/** Two columns: headings on a tint, facts beside them. */
export function factsTable(facts: readonly Fact[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2600, 7400],
    borders: LINES,
    // Once for the table: told to each cell, they cost a quarter of the time that a large file takes.
    margins: MARGINS,
    rows: facts.map((fact, index) => factRow(fact, index < facts.length - 1)),
  });
}

function factRow({ heading, blocks }: Fact, keepNext: boolean): TableRow {
  return new TableRow({ children: [headingCell(heading, keepNext), contentCell(blocks)] });
}

/** `keepNext` holds the rows of one question on one page, as long as they fit there. */
function headingCell(heading: string, keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: HEADING_WIDTH, type: WidthType.PERCENTAGE },
    shading: { type: ShadingType.CLEAR, fill: 'F6F6F6', color: 'auto' },
    children: [new Paragraph({ style: 'RowHeading', keepNext, text: xmlText(heading) })],
  });
}

function contentCell(blocks: readonly WordBlock[]): TableCell {
  // Word wants a paragraph at the end of a cell; a table alone would make the file unreadable.
  const closing = blocks.at(-1) instanceof Paragraph ? [] : [new Paragraph({ style: 'Note' })];
  return new TableCell({
    width: { size: 100 - HEADING_WIDTH, type: WidthType.PERCENTAGE },
    children: [...blocks, ...closing],
  });
}
