import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { type EditionCover } from '../edition-input.js';
import { run } from './run.js';
import { longMoment } from './words.js';

const RIGHT_EDGE = 9638;

/** On every page: whose data, and that they are provisional. */
export function pageHeader({ contract, campaign, provisional }: EditionCover): Header {
  const title = run(`${contract.name}\u00a0· ${campaign.label}`);
  const mark = provisional ? [run('\tProvisoire', { bold: true })] : [];
  return new Header({
    children: [
      new Paragraph({
        style: 'Note',
        tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
        children: [title, ...mark],
      }),
    ],
  });
}

/** On every page: when it was taken out, and which page it is. */
export function pageFooter({ editedAt }: EditionCover): Footer {
  const page = new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' sur ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: RIGHT_EDGE }],
        children: [run(`Édité le ${longMoment(editedAt)}`), page],
      }),
    ],
  });
}
