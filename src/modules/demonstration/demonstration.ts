import { type INestApplicationContext } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type DemonstrationAccount } from './demonstration-account.js';
import { demonstrationPassword, readDemonstration } from './demo-files.js';
import { DemonstrationService } from './demonstration.service.js';

/** Fills an empty database with the demonstration's regions; on one that holds a region it does nothing. */
export async function loadDemonstration(app: INestApplicationContext): Promise<void> {
  await app.get(DemonstrationService).load();
}

/** Whom to sign in as, with the shared password: printed at every start. */
export function demonstrationAccounts(): DemonstrationAccount[] {
  const password = demonstrationPassword();
  const regions = readDemonstration(DateTime.now());
  return regions.flatMap(({ region, people }) =>
    people.map(({ name, email, memberships, firstConnection = false }) => ({
      ...{ name, email, password, region: region.name, firstConnection },
      title: memberships.map(({ title }) => title).join(' ; '),
    })),
  );
}
