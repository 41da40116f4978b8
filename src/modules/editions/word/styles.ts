import { AlignmentType, HeadingLevel, type IStylesOptions } from 'docx';

export const BLUE = '000091';
const GREY = '666666';
const FONT = 'Arial';

/** Headings from the outermost node inwards; deeper nodes share the last one. */
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

export function headingAt(depth: number): (typeof HEADINGS)[number] {
  return HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_4;
}

/** Sober, French for the spelling checker, and legible on a grey printer. Sizes are in half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 20, language: { value: 'fr-FR' } }, paragraph: { spacing: { after: 60, line: 264 } } },
    title: { run: { size: 48, bold: true, color: BLUE }, paragraph: { spacing: { before: 240, after: 200 } } },
    heading1: { run: { size: 32, bold: true, color: BLUE }, paragraph: { spacing: { before: 480, after: 160 }, keepNext: true } },
    heading2: { run: { size: 26, bold: true, color: BLUE }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
    heading3: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
    heading4: { run: { size: 20, bold: true, color: GREY }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 17, color: GREY } },
    { id: 'GridHeading', name: 'En-tête de tableau', basedOn: 'Normal', run: { size: 18, bold: true } },
    { id: 'RowHeading', name: 'En-tête de ligne', basedOn: 'Normal', run: { size: 18, color: '3A3A3A' } },
    {
      id: 'Question',
      name: 'Question',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 21, bold: true },
      paragraph: { spacing: { before: 280, after: 80 }, keepNext: true, keepLines: true, outlineLevel: 4 },
    },
    {
      id: 'Provisional',
      name: 'Provisoire',
      basedOn: 'Normal',
      run: { bold: true, color: '716043' },
      paragraph: { spacing: { before: 120, after: 240 }, alignment: AlignmentType.LEFT },
    },
  ],
};
