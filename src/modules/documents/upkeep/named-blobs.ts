import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../../platform/index.js';
import { RegionsService } from '../../organisations/index.js';

const NAMED = 'select distinct sha256 from app.document where sha256 = any($1)';

/** Which blobs some document names, in any region: each is asked, since none sees another. */
@Injectable()
export class NamedBlobs {
  constructor(
    private readonly regions: RegionsService,
    private readonly transactions: RegionTransactions,
  ) {}

  async among(names: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (const { slug } of await this.regions.all()) {
      const rows = await this.transactions.in(slug, (tx) => tx.query<{ sha256: string }[]>(NAMED, [names]));
      for (const { sha256 } of rows) found.add(sha256);
    }
    return found;
  }
}
