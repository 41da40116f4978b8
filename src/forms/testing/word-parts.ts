import { SaxesParser } from 'saxes';
import { zipContents } from './zip-entry.js';

const XML = /\.(xml|rels)$/;

/**
 * Every XML part of a Word file, by its name, read by a strict parser that knows namespaces.
 * @throws when a part is not UTF-8, or not well-formed
 */
export async function wordParts(file: Buffer): Promise<ReadonlyMap<string, string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts = [...(await zipContents(file))].filter(([name]) => XML.test(name));
  return new Map(
    parts.map(([name, content]) => {
      const xml = decoder.decode(content);
      parseStrictly(name, xml);
      return [name, xml];
    }),
  );
}

function parseStrictly(name: string, xml: string): void {
  const parser = new SaxesParser({ xmlns: true, fileName: name });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}
