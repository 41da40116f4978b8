import { readFile } from 'node:fs/promises';
import { type Download } from 'playwright-core';
import { fromBufferPromise } from 'yauzl';

/** The files of a downloaded ZIP, without their folders. */
export async function archiveNames(download: Download): Promise<readonly string[]> {
  const zip = await fromBufferPromise(await readFile(await download.path()), { strictFileNames: true });
  const names: string[] = [];
  for await (const { fileName } of zip.eachEntry()) names.push(fileName.split('/').at(-1)!);
  return names;
}
