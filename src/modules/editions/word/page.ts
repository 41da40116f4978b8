import { BorderStyle, Paragraph } from 'docx';
import { run } from './run.js';
import { BLUE } from './styles.js';

/** A4, in twentieths of a point: 2 cm all round. */
export const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, header: 624, footer: 510, right: 1134, bottom: 1134, left: 1134 },
};

/** Whose service this is, above the title. */
export function letterhead(agencyName: string): Paragraph {
  return new Paragraph({
    spacing: { after: 360 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: BLUE, space: 6 } },
    children: [run('e-CARS', { bold: true, size: 28, color: BLUE }), run(`   ${agencyName}`)],
  });
}
