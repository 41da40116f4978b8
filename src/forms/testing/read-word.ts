import { SaxesParser } from 'saxes';
import { zipEntry } from './zip-entry.js';

/** A paragraph starts a line, so that two of them are never read as one. */
const LINE_STARTS = ['w:p', 'w:br'];

/** The text of a Word file, read back by a strict XML parser. @throws when the file is not well-formed. */
export async function readWord(file: Buffer, part = 'word/document.xml'): Promise<string> {
  const parser = new SaxesParser();
  const read: string[] = [];
  const state = { inText: false };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    state.inText = name === 'w:t';
    if (LINE_STARTS.includes(name)) read.push('\n');
  });
  parser.on('closetag', () => {
    state.inText = false;
  });
  parser.on('text', (text) => {
    if (state.inText) read.push(text);
  });
  parser.write(await zipEntry(file, part)).close();
  return read.join('');
}
