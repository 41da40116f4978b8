// docxtemplater: the usual way to fill a Word file, from a template with loops.
import { Document, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const width = { size: 100, type: WidthType.PERCENTAGE };
const cell = (text) => new TableCell({ children: [new Paragraph(text)] });

/** A title and a table of two columns for each question: what our own edition draws. */
async function template() {
  const rows = [new TableRow({ children: [cell('{#facts}{heading}'), cell('{text}{/facts}')] })];
  const loop = [new Paragraph('{#questions}'), new Paragraph('{title}'), new Table({ width, rows }), new Paragraph('{/questions}')];
  return Packer.toBuffer(new Document({ sections: [{ children: loop }] }));
}

/** `write()`: one Word file with the titles and tables found in `blocks`. */
export async function docxtemplaterWriter(blocks) {
  const source = await template();
  const questions = blocks.flatMap((block, index) =>
    block.rows ? [{ title: text([blocks[index - 1]]), facts: block.rows.map(fact) }] : [],
  );
  return () => {
    const document = new Docxtemplater(new PizZip(source), { paragraphLoop: true, linebreaks: true });
    document.render({ questions });
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  };
}

const text = (blocks) => blocks.flatMap(({ runs = [] }) => runs.map((run) => run.text)).join('\n');
const fact = ([heading = [], inside = []]) => ({ heading: text(heading), text: text(inside) });
