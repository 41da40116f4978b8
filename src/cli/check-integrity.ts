import { DataSource } from 'typeorm';
import { checkIntegrity, documentsByBlob } from '../modules/documents/index.js';
import { openDatabase, Progress, reachStorage, Shutdown } from '../platform/boot/index.js';
import { openStorage, readSettings, RegionTransactions } from '../platform/index.js';
import { printIntegrity } from './integrity-report.js';
import { complain, type ExitCode, type OutputOptions } from './output.js';

/** Compares the documents of the database with the files of the store. Changes nothing. */
export async function checkDocuments({ json }: OutputOptions): Promise<ExitCode> {
  const shutdown = new Shutdown();
  try {
    const settings = readSettings(process.env);
    const storage = await openStorage(settings);
    await reachStorage(storage);
    const access = await openDatabase(settings, new Progress(complain), shutdown);
    const source = await new DataSource({ type: 'postgres', url: access.app, applicationName: 'ecars-integrity' }).initialize();
    shutdown.add(() => source.destroy());
    const regions = await source.query<{ slug: string }[]>('select slug from app.region order by slug');
    const rows = await documentsByBlob(
      new RegionTransactions(source),
      regions.map(({ slug }) => slug),
    );
    return printIntegrity(await checkIntegrity(storage, rows), json === true);
  } finally {
    await shutdown.run();
  }
}
