import { BorderStyle } from 'docx';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8BCCB' };

/** The thin grey lines of every table of an edition. */
export const LINES = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };
