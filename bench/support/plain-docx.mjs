// The least that writing a Word file can cost: the blocks of a finished one, told to `docx` again with nothing decided on the way.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { xml2js } from 'xml-js';

/** What a Word file holds, as plain data: `{ style, runs }` for a paragraph, `{ rows }` for a table. */
export function blocksOf(file) {
  const parts = unzipSync(file, { filter: ({ name }) => name === 'word/document.xml' });
  const [body] = children(xml2js(strFromU8(parts['word/document.xml']), { captureSpacesBetweenElements: true }).elements[0], 'w:body');
  return content(body);
}

const children = ({ elements = [] }, ...names) => elements.filter(({ name }) => names.includes(name));

function content(element) {
  return children(element, 'w:p', 'w:tbl').map((block) => (block.name === 'w:p' ? paragraph(block) : table(block)));
}

function paragraph(element) {
  const style = children(element, 'w:pPr').flatMap((properties) => children(properties, 'w:pStyle'))[0]?.attributes['w:val'];
  const links = children(element, 'w:hyperlink').flatMap((link) => children(link, 'w:r'));
  const runs = [...children(element, 'w:r'), ...links].map((run) => ({
    text: children(run, 'w:t').map(words).join(''),
    bold: children(run, 'w:rPr').some((properties) => children(properties, 'w:b').length > 0),
  }));
  return { style, runs };
}

const words = ({ elements = [] }) => elements.map(({ text = '' }) => text).join('');

const table = (element) => ({ rows: children(element, 'w:tr').map((row) => children(row, 'w:tc').map(content)) });

/** The same blocks as a Word file again. */
export function writePlainly(blocks) {
  return Packer.toBuffer(new Document({ sections: [{ children: blocks.map(block) }] }));
}

function block({ rows, style, runs }) {
  if (!rows) return new Paragraph({ style, children: runs.map((run) => new TextRun(run)) });
  const width = { size: 100, type: WidthType.PERCENTAGE };
  const cell = (inside) => new TableCell({ children: inside.map(block) });
  return new Table({ width, rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
}
