import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { type LibraryView } from '../../src/modules/documents/dto/library.view.js';
import { WorkflowDefinitions } from '../../src/modules/workflow-definitions/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { binary, documentsOf, type DocumentWorld, PDF } from './document-world.js';
import { type DossierWorld, openCampaign, openWorld, type Who } from './dossier-world.js';
import { DEPOSIT_CALENDAR, everyLevel, type Level, LEVELS } from './every-level.js';

describe('documents of a contract, of an establishment and of reference', () => {
  let world: DossierWorld;
  let documents: DocumentWorld;
  const others: { neighbour: DossierWorld; nextCampaign: DossierWorld; organisation: string } = {} as never;
  beforeAll(async () => {
    const opened = await openWorld();
    const { app } = opened.server;
    const publish = () => app.get(RegionTransactions).in('horizon', (tx) => app.get(WorkflowDefinitions).publish(tx, everyLevel()));
    const more = { workflowHash: (await publish()).hash, templateHash: null, calendar: DEPOSIT_CALENDAR };
    const { rows } = await openCampaign(await opened.as('agency'), more);
    const next = await openCampaign(await opened.as('agency'), { ...more, year: 2026 });
    const named = (name: RegExp, from = rows) => ({
      ...opened,
      dossierId: from.find(({ contractName }) => name.test(contractName))!.dossierId,
    });
    world = named(/CH DE VALOMBRE/);
    others.neighbour = named(/^(?!.*VALOMBRE)/);
    others.nextCampaign = named(/CH DE VALOMBRE/, next.rows);
    documents = documentsOf(world);
    await send('agency', 'OUVRIR_EVALUATION');
    others.organisation = own(await documents.library('director'));
  });
  afterAll(() => world.close());

  const send = async (who: Who, event: string) =>
    (await world.as(who))
      .post(`/api/dossiers/${world.dossierId}/events`)
      .set('Idempotency-Key', randomUUID())
      .send({ event, reason: 'Erreur' });
  const own = (view: LibraryView): string => view.levels.find(({ level }) => level === 'establishment')!.establishments[0]!.id;
  const fieldsOf = (level: Level, more: Readonly<Record<string, string>> = {}): Record<string, string> => {
    return level === 'establishment' ? { level, organisation: others.organisation, ...more } : { level, ...more };
  };
  const depositor = (level: Level): Who => (level === 'reference' ? 'agency' : 'director');
  async function deposit(level: Level, name = `${level}.pdf`, who = depositor(level)) {
    return documents.deposit(who, { name, fields: fieldsOf(level) });
  }
  const shown = async (who: Who, id: string, from = documents) => (await from.library(who)).documents.find((found) => found.id === id);

  it('may be added at the levels that the workflow opens, by those to whom it opens them', async () => {
    const open = async (who: Who) => {
      const { levels } = await documents.library(who);
      return LEVELS.filter((level) => levels.find((found) => found.level === level)!.attachable);
    };
    expect(await open('director')).toEqual(['contract', 'establishment']);
    expect(await open('agency')).toEqual(['reference']);
    for (const who of ['reader', 'insurer', 'evaluator'] as const) {
      const levels = await open(who);
      expect([who, levels.includes('contract'), levels.includes('establishment')]).toEqual([who, false, false]);
    }
  });

  it.each(LEVELS)(
    'are seen at the level %s by the establishment and by all who follow the contract, and by nobody else [S3-09]',
    async (level) => {
      const { status, body } = await deposit(level);
      expect([status, body.document.level, body.document.key]).toEqual([201, level, null]);
      for (const who of ['director', 'contributor', 'reader', 'agency', 'insurer'] as const) {
        expect([who, await shown(who, body.document.id)]).toEqual([
          who,
          expect.objectContaining({ name: `${level}.pdf`, downloadable: true }),
        ]);
        const { status: opened, body: content } = await documents.content(who, body.document.id);
        expect([who, opened, PDF.equals(content as Buffer)]).toEqual([who, 200, true]);
      }
      for (const who of ['stranger', 'elsewhere'] as const)
        expect([who, (await documents.content(who, body.document.id)).status]).toEqual([who, 404]);
    },
  );

  it.each(LEVELS)('are refused at the level %s from whoever may not add there, with the reason', async (level) => {
    for (const who of ['reader', 'insurer', level === 'reference' ? 'director' : 'agency'] as const) {
      const { status, body } = await deposit(level, 'a.pdf', who);
      expect([who, status, body.code, body.reasons[0]?.code]).toEqual([who, 409, 'document.locked', 'attach-not-open']);
    }
    for (const who of ['stranger', 'elsewhere'] as const) expect([who, (await deposit(level, 'a.pdf', who)).status]).toEqual([who, 404]);
  });

  it('go to an establishment of the contract only', async () => {
    for (const organisation of [randomUUID(), undefined]) {
      const fields = { level: 'establishment', ...(organisation === undefined ? {} : { organisation }) };
      expect((await documents.deposit('director', { fields })).body.code).toBe('document.establishment-absent');
    }
    expect((await documents.deposit('director', { fields: { level: 'contract', key: 'x@ej:990000010' } })).body.code).toBe(
      'document.malformed',
    );
  });

  it('follow their establishment into its other campaigns, and their campaign to its other contracts', async () => {
    const [contract, establishment, reference] = await Promise.all(
      LEVELS.map(async (level) => (await deposit(level, `suivi ${level}.pdf`)).body.document.id),
    );
    const [next, beside] = [documentsOf(others.nextCampaign), documentsOf(others.neighbour)];
    expect(await shown('agency', establishment!, next)).toMatchObject({ level: 'establishment' });
    expect([await shown('agency', contract!, next), await shown('agency', reference!, next)]).toEqual([undefined, undefined]);
    expect(await shown('agency', reference!, beside)).toMatchObject({ level: 'reference' });
    expect([await shown('agency', contract!, beside), await shown('agency', establishment!, beside)]).toEqual([undefined, undefined]);
    expect((await next.content('director', establishment!)).status).toBe(200);
    expect((await next.content('director', contract!)).status).toBe(404);
  });

  it.each(LEVELS)('are replaced and withdrawn at the level %s with a reason, by those who may add there', async (level) => {
    const who = depositor(level);
    const old = (await deposit(level, 'ancien.pdf')).body.document.id;
    const fields = fieldsOf(level, { replaces: old, reason: 'Version signée' });
    const { status, body } = await documents.deposit(who, { name: 'nouveau.pdf', fields });
    expect([status, body.document.replaces]).toEqual([201, old]);
    expect(await shown('reader', old)).toMatchObject({ withdrawn: { reason: 'Version signée' }, downloadable: false });
    expect((await documents.content(who, old)).status).toBe(404);

    for (const other of ['reader', level === 'reference' ? 'director' : 'agency'] as const)
      expect([other, (await documents.withdraw(other, body.document.id)).body.code]).toEqual([other, 'document.kept']);
    expect((await documents.withdraw(who, body.document.id, 'Erreur')).status).toBe(200);
    expect(await shown('agency', body.document.id)).toMatchObject({ withdrawn: { reason: 'Erreur' } });
  });

  it.each(LEVELS)('of an earlier year are locked at the level %s [S4-25]', async (level) => {
    const { id } = (await deposit(level)).body.document;
    await world.server.database.query('update app.document set year = 2024 where id = $1', [id]);
    expect(await documents.withdraw(depositor(level), id)).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'document-earlier-year' }] },
    });
    const fields = fieldsOf(level, { replaces: id, reason: 'Erreur' });
    expect((await documents.deposit(depositor(level), { fields })).body.code).toBe('document.kept');
    expect((await documents.content('reader', id)).status).toBe(200);
  });

  it.each(LEVELS)('leave together in a zip of the level %s', async (level) => {
    const { status, body } = await (
      await world.as('insurer')
    )
      .get(`/api/dossiers/${world.dossierId}/documents.zip?level=${level}`)
      .buffer(true)
      .parse(binary);
    expect(status).toBe(200);
    const opened = await fromBufferPromise(body as Buffer);
    const found: string[] = [];
    for await (const entry of opened.eachEntry()) {
      found.push(entry.fileName);
      if (entry.fileName.endsWith('.pdf')) expect(PDF.equals(await buffer(await opened.openReadStreamPromise(entry)))).toBe(true);
    }
    const folder = {
      contract: /^Documents du contrat\//,
      establishment: /^Documents de l’établissement\/E[JT] - /,
      reference: /^Documents de référence\//,
    };
    const files = found.filter((name) => name !== 'manifeste.csv');
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((name) => !folder[level].test(name))).toEqual([]);
  });

  it('are locked at every level once the evaluation is closed, and open again for a complement [S1-31]', async () => {
    const kept = await Promise.all(LEVELS.map(async (level) => (await deposit(level)).body.document.id));
    expect((await send('director', 'CLORE_EVALUATION')).status).toBe(200);
    for (const [index, level] of LEVELS.entries()) {
      expect((await documents.withdraw(depositor(level), kept[index]!)).body.reasons).toEqual([
        expect.objectContaining({ code: 'withdraw-not-open' }),
      ]);
      expect((await deposit(level)).body.reasons).toEqual([expect.objectContaining({ code: 'attach-not-open' })]);
      expect((await documents.content('reader', kept[index]!)).status).toBe(200);
    }
    expect((await send('agency', 'DEMANDER_COMPLEMENT')).status).toBe(200);
    expect((await documents.withdraw('director', kept[0]!)).status).toBe(200);
  });
});
