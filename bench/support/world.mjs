// The real application, as built, on a PostgreSQL of its own: a region, its contracts, and one campaign on the 300 questions.
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createApp } from '../../dist/app.factory.js';
import { MIGRATION_PLAN } from '../../dist/database.js';
import { CampaignOpening } from '../../dist/modules/campaigns/campaign-opening.js';
import { BaseLoader } from '../../dist/modules/demonstration/base-loader.js';
import { AccountsService, PeopleService } from '../../dist/modules/identity/index.js';
import { Templates } from '../../dist/modules/templates/index.js';
import { WorkflowDefinitions } from '../../dist/modules/workflow-definitions/index.js';
import { WorkflowRuntime } from '../../dist/modules/workflow-runtime/index.js';
import { startCluster } from '../../dist/platform/database/cluster.js';
import { freePort } from '../../dist/platform/database/embedded/free-port.js';
import { AppConfig, migrate, RegionTransactions } from '../../dist/platform/index.js';
import { DATABASE_CLOCK } from '../../dist/shared/clock.js';
import { ANSWERS, TEMPLATE } from './questions.mjs';
import { AGENT, PASSWORD, region } from './region.mjs';

/** Nothing of the server's own housekeeping falls into what is counted. */
const QUIET = { autovacuum: 'off', checkpoint_timeout: '1h', max_wal_size: '4GB' };
const DAY = 86_400_000;

export const dayIn = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** A PostgreSQL of its own, stopped and forgotten whatever happens in `work`. */
export async function withDatabase(work) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ecars-bench-'));
  chmodSync(folder, 0o755); // under root, PostgreSQL runs as somebody else
  try {
    const cluster = await startCluster({ dataFolder: path.join(folder, 'pg'), settings: QUIET });
    await work({ ...cluster, folder }).finally(() => cluster.stop());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function openWorld({ database, contracts, clientFolder }) {
  await migrate(database.access.owner, MIGRATION_PLAN);
  const app = await listening(database, clientFolder);
  const admin = new pg.Client(database.url);
  admin.on('error', () => undefined); // what went wrong is told by what was being done
  await admin.connect();
  const password = await app.get(AccountsService, { strict: false }).hashed(PASSWORD);
  const loaded = await app.get(BaseLoader, { strict: false }).load(region(contracts), password);
  const transactions = app.get(RegionTransactions, { strict: false });
  await transactions.in('banc', (tx) => openCampaign(app, tx, loaded.people.get('Agent')));
  const { rows } = await admin.query('select id from app.dossier order by id');
  return {
    app,
    admin,
    url: app.get(AppConfig, { strict: false }).publicUrl,
    dossiers: rows.map(({ id }) => id),
    person: (email) => describe(app, admin, email),
    openAll: () => openAll(app, admin),
    answerAll: () => answerAll(admin),
    close: async () => {
      await admin.end();
      await app.close();
    },
  };
}

async function listening(database, clientFolder) {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const config = new AppConfig({
    databaseUrl: database.access.app,
    ...{ host: '127.0.0.1', port, publicUrl, origins: [publicUrl], trustedProxies: ['loopback'] },
    sessionSecret: 'a secret that only the bench knows, long enough',
    dataFolder: database.folder,
    smtpUrl: 'smtp://127.0.0.1:9',
    mailFrom: { name: 'e-CARS', address: 'ne-pas-repondre@e-cars.example' },
    ...{ defaultRegion: 'banc', background: false, clientFolder },
  });
  const app = await createApp({ config, clock: DATABASE_CLOCK, quiet: true });
  await app.listen(port, '127.0.0.1');
  return app;
}

async function openCampaign(app, tx, personId) {
  const template = await app.get(Templates, { strict: false }).publish(tx, TEMPLATE);
  const workflows = await app.get(WorkflowDefinitions, { strict: false }).list(tx);
  const workflow = workflows.find(({ windows }) => 'auto-evaluation' in windows && 'pre-campagne' in windows);
  const calendar = {
    'pre-campagne': { open: dayIn(-20), close: dayIn(-10) },
    'auto-evaluation': { open: dayIn(-5), close: dayIn(40) },
  };
  const asked = { label: 'Banc', year: 2025, contractType: 'BANC', templateHash: template.hash, workflowHash: workflow.hash, calendar };
  await app.get(CampaignOpening, { strict: false }).open(tx, asked, { region: 'banc', personId });
}

async function describe(app, admin, email) {
  const { rows } = await admin.query('select id, name, email from auth."user" where email = $1', [email]);
  return app.get(PeopleService, { strict: false }).describe(rows[0], undefined);
}

/** The agency opens the campaign: the hospital may now answer. */
async function openAll(app, admin) {
  const runtime = app.get(WorkflowRuntime, { strict: false });
  const agent = await describe(app, admin, AGENT);
  const { rows } = await admin.query('select id from app.dossier');
  for (const { id } of rows) await runtime.send(agent, { dossierId: id, event: 'OUVRIR_AUTO_EVALUATION' }, randomUUID());
}

/** Every question of every dossier, as if typed by hand. */
async function answerAll(admin) {
  await admin.query(
    `insert into app.answer (dossier_id, region, question_id, value, comment, filled_by, filled_by_name, filled_at)
     select d.id, d.region, a.key, a.value, 'Vérifié en commission, pièce ' || md5(a.key || d.id), 'banc', 'Directeur', now()
       from app.dossier d cross join jsonb_each($1::jsonb) a on conflict do nothing`,
    [JSON.stringify(ANSWERS)],
  );
  await admin.query('analyze');
}
