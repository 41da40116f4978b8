import { DataSource } from 'typeorm';
import { ClosingSeals, SealStore, type SealVerdict } from '../modules/dossiers/index.js';
import { JournalReader } from '../modules/journal/index.js';
import { openDatabase, Progress, Shutdown } from '../platform/boot/index.js';
import { readSettings, RegionTransactions } from '../platform/index.js';
import { complain, type ExitCode, type OutputOptions, print } from './output.js';

interface RegionVerdict {
  readonly region: string;
  readonly read: number;
  readonly closings: SealVerdict;
  readonly faults: readonly { readonly dossierId: string; readonly seq: number; readonly fault: string }[];
}

/** Reads every journal of every region and says where a chain stops being believable; computes again what closings sealed. Changes nothing. */
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
    const verdict = await transactions.in(slug, async (tx) => ({
      ...(await new JournalReader().verifyAll(tx)),
      closings: await new ClosingSeals(new SealStore()).verifyAll(tx),
    }));
    verdicts.push({ region: slug, ...verdict });
  }
  return verdicts;
}

function report(verdicts: readonly RegionVerdict[], json: boolean): ExitCode {
  const faulty = verdicts.some(({ faults, closings }) => faults.length + closings.broken.length > 0);
  if (json) print(JSON.stringify({ ok: !faulty, regions: verdicts }, null, 2));
  else verdicts.forEach(printVerdict);
  return faulty ? 1 : 0;
}

function printVerdict({ region, read, faults, closings }: RegionVerdict): void {
  print(`${region}\u00a0: ${read} journaux lus, ${faults.length} en défaut`);
  for (const { dossierId, seq, fault } of faults) print(`  ${dossierId}#${seq} : la chaîne est rompue [${fault}]`);
  const { intact, changedSince, broken } = closings;
  if (intact + changedSince + broken.length === 0) return;
  print(
    `  Clôtures\u00a0: ${intact} ${plural(intact, 'recalculée et identique', 'recalculées et identiques')} à leur accusé de réception.`,
  );
  if (changedSince > 0)
    print(`  ${changedSince} ${plural(changedSince, 'clôture suivie', 'clôtures suivies')} d’autres saisies\u00a0: rien à recalculer.`);
  for (const dossierId of broken) print(`  ${dossierId} : ce qui est en base n’est plus ce qui a été clos [seal-differs]`);
}

function plural(count: number, one: string, several: string): string {
  return count > 1 ? several : one;
}
