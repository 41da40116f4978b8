import { DataSource } from 'typeorm';
import { JournalReader } from '../modules/journal/index.js';
import { openDatabase, Progress, Shutdown } from '../platform/boot/index.js';
import { readSettings, RegionTransactions } from '../platform/index.js';
import { complain, type ExitCode, type OutputOptions, print } from './output.js';

interface RegionVerdict {
  readonly region: string;
  readonly read: number;
  readonly faults: readonly { readonly dossierId: string; readonly seq: number; readonly fault: string }[];
}

/** Reads every journal of every region and says where a chain stops being believable. Changes nothing. */
export async function verifyJournal({ json }: OutputOptions): Promise<ExitCode> {
  const shutdown = new Shutdown();
  try {
    const access = await openDatabase(readSettings(process.env), new Progress(complain), shutdown);
    const source = await new DataSource({ type: 'postgres', url: access.app, applicationName: 'ecars-verify' }).initialize();
    shutdown.add(() => source.destroy());
    return report(await verifyRegions(source), json === true);
  } finally {
    await shutdown.run();
  }
}

async function verifyRegions(source: DataSource): Promise<RegionVerdict[]> {
  const transactions = new RegionTransactions(source);
  const regions = await source.query<{ slug: string }[]>('select slug from app.region order by slug');
  const verdicts: RegionVerdict[] = [];
  for (const { slug } of regions) {
    const verdict = await transactions.in(slug, (tx) => new JournalReader().verifyAll(tx));
    verdicts.push({ region: slug, ...verdict });
  }
  return verdicts;
}

function report(verdicts: readonly RegionVerdict[], json: boolean): ExitCode {
  const faulty = verdicts.some(({ faults }) => faults.length > 0);
  if (json) print(JSON.stringify({ ok: !faulty, regions: verdicts }, null, 2));
  else verdicts.forEach(printVerdict);
  return faulty ? 1 : 0;
}

function printVerdict({ region, read, faults }: RegionVerdict): void {
  print(`${region}\u00a0: ${read} journaux lus, ${faults.length} en défaut`);
  for (const { dossierId, seq, fault } of faults) print(`  ${dossierId}#${seq} : la chaîne est rompue [${fault}]`);
}
