import { type RegionTransactions } from '../../../platform/index.js';

/** A document that names a blob. */
export interface NamedDocument {
  readonly id: string;
  readonly region: string;
  readonly name: string;
}

type Row = NamedDocument & { readonly sha256: string };

const ROWS = 'select id, region, name, sha256 from app.document order by created_at, id';

/** Every document of every region, withdrawn ones too, by the blob that it names. */
export async function documentsByBlob(
  transactions: RegionTransactions,
  regions: readonly string[],
): Promise<Map<string, readonly NamedDocument[]>> {
  const found = new Map<string, NamedDocument[]>();
  for (const region of regions) {
    const rows = await transactions.in(region, (tx) => tx.query<Row[]>(ROWS));
    for (const { sha256, ...document } of rows) found.set(sha256, [...(found.get(sha256) ?? []), document]);
  }
  return found;
}
