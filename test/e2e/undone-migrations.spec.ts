import { DataSource } from 'typeorm';
import { MIGRATION_PLAN } from '../../src/database.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { demonstrationTemplate } from '../support/demonstration.js';
import { structureOf } from '../support/structure.js';
import { cloneDatabase, type TestDatabase } from '../support/test-database.js';

const { migrations, authMigrations } = MIGRATION_PLAN;

/** Takes the last migration back, as an administrator would after a failed update. */
async function undoLast(url: string): Promise<void> {
  const source = new DataSource({ type: 'postgres', url, schema: 'app', migrationsTableName: 'migrations', migrations: [...migrations] });
  await source.initialize();
  try {
    await source.undoLastMigration();
  } finally {
    await source.destroy();
  }
}

describe('every migration', () => {
  let database: TestDatabase;
  afterEach(() => database.drop());

  it.each([
    ['an empty database', () => cloneDatabase()],
    ['a database in use', async () => cloneDatabase(await demonstrationTemplate())],
  ])('is taken back and made again on %s, the last first, and leaves the same structure', async (_what, made) => {
    database = await made();
    // A clone belongs to whoever made it; a real database belongs to the owner.
    await database.query(`grant create on database ${database.name} to "${new URL(database.owner).username}"`);
    for (let count = migrations.length; count > 0; count -= 1) {
      const before = await structureOf(database);
      await undoLast(database.owner);
      await migrate(database.owner, { migrations: migrations.slice(0, count), authMigrations });
      expect([count, await structureOf(database)]).toEqual([count, before]);
      await undoLast(database.owner);
    }
    const left = (await structureOf(database)).filter((line) => line.includes(' app.') && !line.includes('migrations'));
    expect(left).toEqual([]);
  });

  it('takes a limited delegation away rather than make it a whole one', async () => {
    database = await cloneDatabase(await demonstrationTemplate());
    const columns = 'region, membership_id, grantor_id, delegate_id, rights, contract_ids, sections, valid_from, valid_to, signed_at';
    const one = (limits: string): string => `insert into app.delegation (${columns})
      select m.region, m.id, m.person_id, 'd', m.rights, array[gen_random_uuid()], ${limits}, now(), now(), now() from app.membership m
      order by m.id limit 1`;
    await database.query(one('null'));
    await database.query(one(`'[{"id": "volet", "name": "Volet"}]'`));
    for (const { name } of migrations.map((made) => new made()).reverse()) {
      await undoLast(database.owner);
      if (name?.startsWith('DelegationLimits')) break;
    }
    const [kept] = await database.query<{ whole: number }>(`select count(*)::int as whole from app.delegation where delegate_id = 'd'`);
    expect(kept).toEqual({ whole: 1 });
  });
});
