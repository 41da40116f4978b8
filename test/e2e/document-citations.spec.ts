import { randomUUID } from 'node:crypto';
import { documentsOf, type DocumentWorld, PDF, RATE } from './document-world.js';
import { type DepositedDocumentView } from '../../src/modules/documents/dto/deposited-document.view.js';
import { type DocumentView } from '../../src/modules/dossiers/dto/document.view.js';
import { type Answered, type DossierWorld, openCampaign, openWorld, type Who } from './dossier-world.js';

const OTHER = 'referent-caqes@ej:990000010';

describe('a document that is there already', () => {
  let world: DossierWorld;
  let documents: DocumentWorld;
  let nextYear: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.save('director', RATE, { value: { numerator: 55, denominator: 60 } });
    documents = documentsOf(world);
    const { rows } = await openCampaign(await world.as('agency'), { year: 2026 });
    const { dossierId } = rows.find(({ contractName }) => contractName === 'CAQES_22-CH DE VALOMBRE')!;
    nextYear = { ...world, dossierId };
    await (
      await world.as('agency')
    )
      .post(`/api/dossiers/${dossierId}/events`)
      .set('Idempotency-Key', randomUUID())
      .send({ event: 'OUVRIR_AUTO_EVALUATION' });
  });
  afterAll(() => world.close());

  async function cite(who: Who, document: string, place: object, { dossierId } = world): Promise<Answered<DepositedDocumentView>> {
    return (await world.as(who)).post(`/api/dossiers/${dossierId}/documents/citations`).send({ document, level: 'question', ...place });
  }
  const citable = async (who: Who, { dossierId } = world): Promise<DocumentView[]> =>
    (await (await world.as(who)).get(`/api/dossiers/${dossierId}/citable-documents`)).body;
  const deposited = async (name: string): Promise<string> =>
    (await documents.deposit('director', { name, fields: { key: OTHER } })).body.document.id;

  it('serves another question too, and fills the piece that it expects', async () => {
    const id = await deposited('Grille commune.pdf');
    expect((await citable('contributor')).map(({ name }) => name)).toContain('Grille commune.pdf');
    const before = await world.answers('director');
    const { status, body } = await cite('contributor', id, { key: RATE, evidence: 'grille-audit' });
    expect([status, body.document.key, body.document.evidence, body.document.name]).toEqual([
      ...[201, RATE, 'grille-audit', 'Grille commune.pdf'],
    ]);
    expect(body.progress.filled).toBeGreaterThan(before.progress.filled);
    const both = (await world.answers('director')).documents.filter(({ name }) => name === 'Grille commune.pdf');
    expect(both.map(({ key }) => key).sort()).toEqual([OTHER, RATE].sort());
    expect(both.map(({ modifiedBy }) => modifiedBy)).toHaveLength(2);
  });

  it('goes alone when it is withdrawn: the other one stays, and opens', async () => {
    const id = await deposited('Deux usages.pdf');
    const { body } = await cite('director', id, { key: RATE });
    await documents.withdraw('director', id, 'Ne concerne pas cet indicateur');
    const { status, body: content } = await documents.content('insurer', body.document.id);
    expect([status, PDF.equals(content as Buffer)]).toEqual([200, true]);
  });

  it('of an earlier year is cited where it is, and withdrawing what cites it leaves that year readable', async () => {
    const id = await deposited('Rapport annuel.pdf');
    expect((await citable('director', nextYear)).map(({ name }) => name)).toContain('Rapport annuel.pdf');
    const { status, body } = await cite('director', id, { key: RATE }, nextYear);
    expect([status, body.document.year]).toEqual([201, 2026]);
    await documentsOf(nextYear).withdraw('director', body.document.id);
    expect((await documents.content('director', id)).status).toBe(200);
    expect((await documents.library('director')).documents.find((one) => one.id === id)?.withdrawn).toBeNull();
  });

  it('is not one of a later year, of another contract, or one that was withdrawn', async () => {
    const gone = await deposited('Retiré.pdf');
    await documents.withdraw('director', gone);
    const later = (await documentsOf(nextYear).deposit('director', { name: 'Plus tard.pdf', fields: { key: OTHER } })).body.document.id;
    const names = (await citable('director')).map(({ name }) => name);
    expect(names).not.toContain('Retiré.pdf');
    expect(names).not.toContain('Plus tard.pdf');
    for (const id of [gone, later, randomUUID()]) {
      const { status, body } = await cite('director', id, { key: RATE });
      expect([status, body.code]).toEqual([404, 'document.absent']);
    }
  });

  it('is cited by nobody who may not add documents there, nor seen by a stranger', async () => {
    const id = await deposited('Réservé.pdf');
    const { status, body } = await cite('reader', id, { key: RATE });
    expect([status, body.code, body.reasons.length]).toEqual([409, 'document.locked', 1]);
    expect((await cite('stranger', id, { key: RATE })).status).toBe(404);
    const agent = await world.as('stranger');
    expect((await agent.get(`/api/dossiers/${world.dossierId}/citable-documents`)).status).toBe(404);
  });

  it('needs a place that an upload could have', async () => {
    const id = await deposited('Sans place.pdf');
    for (const place of [{}, { level: 'contract', key: RATE }, { key: 'aucune@ej:990000010' }, { key: RATE, evidence: 'aucune' }]) {
      const { status } = await cite('director', id, place);
      expect([JSON.stringify(place), status >= 400 && status < 500]).toEqual([JSON.stringify(place), true]);
    }
    expect((await cite('director', 'rien', { key: RATE })).status).toBe(422);
  });
});
