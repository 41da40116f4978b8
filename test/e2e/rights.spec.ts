import { documentsOf } from './document-world.js';
import { type DossierWorld, openWorld, type Who } from './dossier-world.js';
import { CAMILLE, LISE, MAUDE, PeopleWorld } from './people-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';

/** Each right alone opens what it says, on the contracts that it is for, from the next request on. */
describe('the rights of a membership', () => {
  let world: DossierWorld;
  let people: PeopleWorld;
  let valombre: string;
  beforeEach(async () => {
    world = await openWorld();
    people = new PeopleWorld(world.server);
    valombre = await people.organisation('CH DE VALOMBRE');
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
  });
  afterEach(() => world.close());

  const give = async (whose: string, rights: readonly string[], contractIds: readonly string[] | null = null) => {
    const member = await people.member(MAUDE, valombre, whose);
    const { status } = await people.change(MAUDE, valombre, member, { rights, contractIds });
    expect(status).toBe(204);
  };
  const deposit = async (who: Who) => (await documentsOf(world).deposit(who)).status;
  const version = async (): Promise<number> => (await world.answers('director')).answers.find(({ key }) => key === TEXT)?.version ?? 0;
  const fill = async (who: Who) => (await world.save(who, TEXT, { value: 'Bilan.' }, await version())).status;
  const reasonsToClose = async (who: Who) =>
    (await world.send(who, 'CLORE_SAISIE')).body.reasons.map(({ code, params }) => [code, params?.right]);
  const may = async (who: Who) => ({
    read: (await (await world.as(who)).get(`/api/dossiers/${world.dossierId}`)).status,
    fill: await fill(who),
    deposit: await deposit(who),
  });

  it('are reading by default: a reader neither fills, nor adds a document, nor closes, nor administers [S3-06]', async () => {
    expect(await may('reader')).toEqual({ read: 200, fill: 409, deposit: 409 });
    expect(await reasonsToClose('reader')).toContainEqual(['right-missing', 'close']);
    expect((await people.invite(LISE, valombre)).status).toBe(404);
  });

  it('open adding documents where it was given, and only that [S3-06]', async () => {
    await give(LISE, ['read', 'attach']);
    expect(await may('reader')).toEqual({ read: 200, fill: 409, deposit: 201 });
    expect(await reasonsToClose('reader')).toContainEqual(['right-missing', 'close']);
  });

  it('let whoever fills not close, and whoever closes not fill [S3-06]', async () => {
    await give(CAMILLE, ['read', 'answer']);
    expect(await may('contributor')).toEqual({ read: 200, fill: 200, deposit: 409 });
    expect(await reasonsToClose('contributor')).toContainEqual(['right-missing', 'close']);
    await give(LISE, ['read', 'close']);
    await world.fillAll();
    expect(await may('reader')).toEqual({ read: 200, fill: 409, deposit: 409 });
    expect((await world.send('reader', 'CLORE_SAISIE')).status).toBe(200);
  });

  it('stop at the contracts they were given on [S3-06]', async () => {
    const { contracts } = await people.view(MAUDE, valombre);
    const others = contracts.filter(({ name }) => name !== 'CAQES_22-CH DE VALOMBRE').map(({ id }) => id);
    expect(others.length).toBeGreaterThan(0);
    await give(CAMILLE, ['read', 'answer', 'attach'], others);
    expect(await may('contributor')).toEqual({ read: 404, fill: 404, deposit: 404 });
    await give(CAMILLE, ['read', 'answer', 'attach'], [contracts.find(({ name }) => name === 'CAQES_22-CH DE VALOMBRE')!.id]);
    expect(await may('contributor')).toEqual({ read: 200, fill: 200, deposit: 201 });
  });

  it('are lost at the next request, while the screen still shows what one could do [S3-06]', async () => {
    expect(await fill('contributor')).toBe(200);
    await give(CAMILLE, ['read']);
    expect(await fill('contributor')).toBe(409);
  });
});
