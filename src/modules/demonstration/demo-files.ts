import { readdirSync, readFileSync } from 'node:fs';
import { type DateTime } from 'luxon';
import { datedFrom } from './demo-dates.js';
import { type DemoRegion } from './demo-model.js';

/** The same place from `src` and from the built `dist`. */
const FOLDER = new URL('../../../schemas/demo/', import.meta.url);
/** Each region is a folder that holds these. */
const PARTS = ['organisations', 'contracts', 'people', 'campaigns'] as const;

/** Every region's documents, dated from `start`. */
export function readDemonstration(start: DateTime): DemoRegion[] {
  const folders = readdirSync(new URL('regions/', FOLDER)).sort();
  return datedFrom(folders.map(readRegion), start);
}

/** The password that all demonstration accounts share: printed at each start, so no secret. */
export function demonstrationPassword(): string {
  return (read('accounts.json') as { password: string }).password;
}

/** A file beside the regions, e.g. a set of answers. */
export function readShared(name: string): unknown {
  return read(`${name}.json`);
}

function readRegion(folder: string): DemoRegion {
  const { region } = read(`regions/${folder}/region.json`) as Pick<DemoRegion, 'region'>;
  const parts = PARTS.map((part) => [part, read(`regions/${folder}/${part}.json`)]);
  return { region, ...(Object.fromEntries(parts) as Omit<DemoRegion, 'region'>) };
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
}
