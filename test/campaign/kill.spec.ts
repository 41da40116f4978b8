import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type AnswersView } from '../../src/modules/dossiers/dto/answers.view.js';
import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { withClient } from '../../src/platform/database/owner-client.js';
import { signIn, until } from '../support/index.js';
import { embeddedUrl, ownEnvironment, startApp, type StartedApp } from '../support/started-app.js';
import { Closer } from './closer.js';
import { Saver } from './saver.js';

const KILLS = 20;
const MINUTES = 60_000;

/** People of the demonstration: a director whose dossier is complete, another who still answers, and the agency. */
const DIRECTOR = 'CH DE BRUMEVAL';
const OTHER = 'CHI DE LA COMBE-GRISE';

describe(`${String(KILLS)} kills of the whole group of processes, under saves and closings`, () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ecars-kill-'));
  chmodSync(dataFolder, 0o755);
  let app: StartedApp;
  afterAll(async () => {
    if (app.child.exitCode === null) await app.child.kill('SIGTERM');
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const rows = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    (await withClient(embeddedUrl(dataFolder), (client) => client.query<Row & Record<string, unknown>>(sql, values))).rows;

  it(
    'lose nothing that was acknowledged, and do nothing twice',
    async () => {
      const port = await freePort();
      app = await startApp({ dataFolder, port });
      const closed = await dossierOf(rows, DIRECTOR);
      const answered = await dossierOf(rows, OTHER);
      const before = (
        await rows<{ n: number }>("select count(*)::int as n from app.journal where dossier_id = $1 and kind = 'event'", [closed.id])
      )[0]!.n;
      const director = await signIn(app, closed.director);
      const closer = new Closer(director, await signIn(app, closed.agency), closed.id);
      const savers = [
        new Saver(await signIn(app, answered.director), answered.id, await textQuestion(app, answered)),
        new Saver(director, closed.id, await textQuestion(app, closed)),
      ];
      const writers = [closer, ...savers];
      const acknowledged = (): number => writers.reduce((sum, writer) => sum + writer.acknowledged, 0);
      const running = writers.map((writer) => writer.run());

      for (let kill = 0; kill < KILLS; kill++) {
        // Each kill falls on work: however slow the machine, something more was acknowledged since the start before it.
        const known = acknowledged();
        await until(() => acknowledged() > known);
        await wait(Math.random() * 900);
        await app.child.killGroup();
        app = await startApp({ dataFolder, port });
      }
      await wait(500);
      writers.forEach((writer) => {
        writer.stop();
      });
      await Promise.all(running);
      await closer.finish();
      for (const saver of savers) await saver.compare();

      expect([...closer.losses, ...savers.flatMap(({ losses }) => losses)]).toEqual([]);
      expect(acknowledged()).toBeGreaterThanOrEqual(KILLS);
      for (const writer of writers) expect(writer.acknowledged).toBeGreaterThan(0);
      const events = await rows<{ event: string }>("select event from app.journal where dossier_id = $1 and kind = 'event' order by seq", [
        closed.id,
      ]);
      expect(events.slice(before).map(({ event }) => event)).toEqual(closer.keys.map(({ event }) => event));

      // What the last killed process held is taken over within a minute; nobody brings the hour of a job forward.
      await until(async () => (await unfinished(rows)).length === 0, 120).catch(() => undefined);
      expect(await unfinished(rows)).toEqual([]);
      const closings = closer.keys.filter(({ event }) => event === 'CLORE_SAISIE').length;
      const mails = await rows<{ recipient: string; sent: number }>(
        `select recipient_id as recipient, count(*) filter (where status = 'sent')::int as sent
           from app.mail where template = 'M07' and dedup_key like $1 || ':%' group by recipient_id`,
        [closed.id],
      );
      expect(mails.length).toBeGreaterThan(0);
      expect(mails).toEqual(mails.map(({ recipient }) => ({ recipient, sent: closings })));
    },
    20 * MINUTES,
  );

  it('leave every journal in one piece', async () => {
    await app.child.kill('SIGTERM');
    const { status, stdout } = spawnSync(process.execPath, ['bin/ecars.mjs', 'verify', '--json'], {
      env: ownEnvironment(dataFolder),
      encoding: 'utf8',
    });

    const verdict = JSON.parse(stdout) as { ok: boolean; regions: { read: number; faults: unknown[] }[] };
    expect(verdict.regions.flatMap(({ faults }) => faults)).toEqual([]);
    expect(verdict.regions.every(({ read }) => read > 0)).toBe(true);
    expect(status).toBe(0);
  });
});

/** What is still to be done after the commits, told so that what stays names itself. */
async function unfinished(rows: <Row extends object>(sql: string) => Promise<Row[]>): Promise<object[]> {
  return rows(
    `select 'outbox' as place, kind, dedup_key as key, null as attempts, null as holder, null as error from app.outbox
     union all select 'jobs', task_identifier, key, attempts || ' of ' || max_attempts, locked_by, last_error from graphile_worker.jobs`,
  );
}

interface Found {
  readonly id: string;
  readonly director: string;
  readonly agency: string;
}

/** The dossier of an establishment that answers now, who may close it, and who may reopen it. */
async function dossierOf(rows: <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]>, name: string): Promise<Found> {
  const member = (
    organisation: string,
    right: string,
  ): string => `(select u.email from app.membership m join auth."user" u on u.id = m.person_id
    where m.organisation_id = ${organisation} and '${right}' = any (m.rights) and u."disabledAt" is null order by u.email limit 1)`;
  const [found] = await rows<Found>(
    `select d.id, ${member('e.id', 'close')} as director, ${member('c.agency_id', 'decide')} as agency
       from app.dossier d join app.contract c on c.id = d.contract_id
       join app.contract_party p on p.contract_id = c.id join app.organisation e on e.id = p.organisation_id and e.kind = 'legal-entity'
      where d.state like 'auto-evaluation%' and upper(c.name) like '%' || $1`,
    [name],
  );
  if (!found) throw new Error(`The demonstration has no open dossier for ${name}`);
  return found;
}

/** A question that takes any text, and that this person may answer. */
async function textQuestion(app: StartedApp, { id, director }: Found): Promise<string> {
  const agent = await signIn(app, director);
  const [form, answers] = await Promise.all([agent.get(`/api/dossiers/${id}/form`), agent.get(`/api/dossiers/${id}/answers`)]);
  const texts = [...JSON.stringify(form.body).matchAll(/"key":"([^"]+)","id":"[^"]+","instance":"[^"]*","field":"text"/g)].map(
    ([, key]) => key,
  );
  const editable = (answers.body as AnswersView).states.filter((state) => state.editable && texts.includes(state.key));
  const [first] = editable;
  if (!first) throw new Error('No text question to answer');
  return first.key;
}
