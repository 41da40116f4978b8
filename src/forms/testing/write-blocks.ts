import { Document, Packer } from 'docx';
import { type WordBlock } from '../word/field-edition.js';
import { readWord } from './read-word.js';

/** What blocks read like once they have been through a real Word file. */
export async function writeAndRead(blocks: readonly WordBlock[]): Promise<string> {
  const file = await Packer.toBuffer(new Document({ sections: [{ children: [...blocks] }] }));
  return (await readWord(file)).trim();
}
