import { Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { LINES } from './lines.js';
import { readableLines } from './paragraphs.js';
import { xmlText } from './xml-text.js';

const HEADER_FILL = 'EEF0FA';
const CELL_MARGINS = { top: 50, bottom: 50, left: 100, right: 100 };

/** A table of texts whose first row is repeated on each page, so that no figure is read without its heading. */
export function grid(headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: LINES,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: headings.map(headingCell) }), ...rows.map(row)],
  });
}

function row(texts: readonly string[]): TableRow {
  return new TableRow({
    cantSplit: true,
    children: texts.map((text) => new TableCell({ margins: CELL_MARGINS, children: readableLines(text) })),
  });
}

function headingCell(text: string): TableCell {
  return new TableCell({
    margins: CELL_MARGINS,
    shading: { type: ShadingType.CLEAR, fill: HEADER_FILL, color: 'auto' },
    children: [new Paragraph({ style: 'GridHeading', text: xmlText(text) })],
  });
}
