import { DOCUMENT_DELETIONS, type DocumentDeletion } from '../../src/modules/organisations/index.js';
import { delegated, personId } from './delegation-world.js';
import { documentsOf, type DocumentWorld, RATE } from './document-world.js';
import { dayIn, type DossierWorld, openWorld, type Who } from './dossier-world.js';

const PLACE = { fields: { key: RATE } };
const YEARS = ['of this year', 'of an earlier year'] as const;
type Year = (typeof YEARS)[number];

/** Which of the two may take away what the contributor deposited this year, while the dossier is open. */
const MAY: Readonly<Record<DocumentDeletion, readonly Who[]>> = {
  none: [],
  'own-current-year': ['contributor'],
  'colleagues-current-year': ['contributor', 'director'],
};
const CASES = DOCUMENT_DELETIONS.flatMap((deletion) =>
  YEARS.flatMap((year) => (['contributor', 'director'] as const).map((who) => [deletion, year, who] as const)),
);

describe('taking a document of a colleague away', () => {
  let world: DossierWorld;
  let documents: DocumentWorld;
  beforeAll(async () => {
    world = await openWorld();
    documents = documentsOf(world);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterAll(() => world.close());

  const decide = (deletion: DocumentDeletion) =>
    world.server.database.query(
      `update app.region set settings = settings || '{"documents": {"deletion": "${deletion}"}}' where slug = 'horizon'`,
    );
  async function deposited(who: Who, year: Year = 'of this year'): Promise<string> {
    const { id } = (await documents.deposit(who, PLACE)).body.document;
    if (year === 'of an earlier year') await world.server.database.query(`update app.document set year = 2024 where id = '${id}'`);
    return id;
  }
  /** What the library says, then what the two doors do: they all agree. */
  async function tries(who: Who, id: string) {
    const shown = (await documents.library(who)).documents.find((document) => document.id === id)!;
    const replaced = await documents.deposit(who, { fields: { ...PLACE.fields, replaces: id, reason: 'Version signée' } });
    const withdrawn = await documents.withdraw(who, replaced.status === 201 ? replaced.body.document.id : id);
    const allowed = [shown.withdrawable, replaced.status === 201, withdrawn.status === 200];
    return { allowed, reasons: [shown.reasons, withdrawn.body.reasons] };
  }
  const three = <T>(value: T): T[] => [value, value, value];

  it.each(CASES)('%s, %s, by the %s, while the dossier is open [S1-06] [S4-08] [S4-25]', async (deletion, year, who) => {
    await decide(deletion);
    const { allowed } = await tries(who, await deposited('contributor', year));
    expect(allowed).toEqual(three(year === 'of this year' && MAY[deletion].includes(who)));
  });

  it('is refused with whom to ask', async () => {
    await decide('own-current-year');
    const id = await deposited('contributor');
    const asked = [{ code: 'document-of-author', params: { author: 'Camille Fontbelle' } }];
    expect((await tries('director', id)).reasons).toEqual([asked, asked]);
    await decide('none');
    expect((await tries('contributor', id)).reasons).toEqual([[{ code: 'document-stays' }], [{ code: 'document-stays' }]]);
  });

  it('is for colleagues of the same establishment, those who have left included', async () => {
    await decide('colleagues-current-year');
    const id = await deposited('contributor');
    const left = `update app.membership set valid_to = '${dayIn(-1)}' where person_id = '${await personId(world, 'contributor')}'`;
    await world.server.database.query(left);
    expect((await tries('director', id)).allowed).toEqual(three(true));
    await world.server.database.query(left.replace(`'${dayIn(-1)}'`, 'null'));

    const others = await deposited('contributor');
    const author = await personId(world, 'stranger');
    await world.server.database.query(`update app.document set author_id = '${author}' where id = '${others}'`);
    expect((await tries('director', others)).allowed).toEqual(three(false));
  });

  it('leaves who uses a document once more their own one, and the other to its author', async () => {
    await decide('own-current-year');
    const id = await deposited('contributor');
    const cited = await (
      await world.as('director')
    )
      .post(`/api/dossiers/${world.dossierId}/documents/citations`)
      .send({ document: id, level: 'question', key: 'bilan-pertinence@ej:990000010' });
    expect(cited.status).toBe(201);
    const { document } = cited.body as { document: { id: string } };
    expect((await documents.withdraw('contributor', document.id)).body.reasons).toMatchObject([{ code: 'document-of-author' }]);
    expect((await documents.withdraw('director', document.id)).status).toBe(200);
    expect((await documents.withdraw('contributor', id)).status).toBe(200);
  });

  it('is by the delegate what the delegate deposited, and nothing else [S3-06]', async () => {
    await decide('own-current-year');
    await delegated(world, 'reader', { rights: ['answer', 'attach'], contractIds: null, from: dayIn(0), to: dayIn(7) });
    const [own, delegators] = [await deposited('reader'), await deposited('director')];
    expect((await documents.withdraw('reader', delegators)).body.reasons).toEqual([
      { code: 'document-of-author', params: { author: 'Maude Tilleray' } },
    ]);
    expect((await documents.withdraw('director', own)).body.reasons).toEqual([
      { code: 'document-of-author', params: { author: 'Lise Orvaux par délégation de Maude Tilleray' } },
    ]);
    expect((await documents.withdraw('reader', own)).status).toBe(200);
  });

  it('is nobody’s once the dossier is closed, whatever the region says', async () => {
    const kept = new Map<string, string>();
    for (const deletion of DOCUMENT_DELETIONS) kept.set(deletion, await deposited('contributor'));
    await world.fillAll();
    expect((await world.send('director', 'CLORE_SAISIE')).status).toBe(200);
    for (const [deletion, id] of kept) {
      await decide(deletion as DocumentDeletion);
      for (const who of ['contributor', 'director'] as const)
        expect([deletion, who, (await tries(who, id)).allowed]).toEqual([deletion, who, three(false)]);
    }
  });
});
