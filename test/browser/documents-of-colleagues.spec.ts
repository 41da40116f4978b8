import { type Page } from 'playwright-core';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { signIn } from '../support/index.js';
import { accountOf, openDossier, openQuestion } from './dossier-of.js';
import { isSoundAtEachWidth } from './sound-page.js';
import { withScreens } from './with-screens.js';

const world = withScreens();

async function deposited(email: string, dossierId: string, fields: Record<string, string>, name: string): Promise<void> {
  const agent = await signIn(world.server, email);
  const { status } = await agent
    .post(`/api/dossiers/${dossierId}/documents`)
    .field(fields)
    .attach('file', TRUE_FILES.pdf!, { filename: name });
  expect(status).toBe(201);
}

const rowOf = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });
const acts = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^(Retirer|Remplacer) ${name}`) });

describe('documents of a colleague', () => {
  it('stay to their author in the entry: the page says whom to ask, and offers one’s own [S1-06] [S4-08]', async () => {
    const dossier = await openDossier(world.server, 'VALOMBRE');
    const fields = { key: `taux-ordonnances@ej:${dossier.entityFiness}` };
    await deposited(accountOf('camille.fontbelle'), dossier.dossierId, fields, 'de-camille.pdf');
    await deposited(accountOf('maude.tilleray'), dossier.dossierId, fields, 'de-maude.pdf');

    const { page } = await world.signedIn(accountOf('maude.tilleray'));
    await openQuestion(page, dossier, 'taux-ordonnances');
    await rowOf(page, 'de-camille')
      .getByText(/^Ce document a été déposé par Camille Fontbelle\s: demandez-lui/)
      .waitFor();
    await acts(page, 'de-maude').nth(1).waitFor();
    await page.getByText('Seule la personne qui a déposé un document peut le retirer ou le remplacer.').waitFor();
    expect([await acts(page, 'de-maude').count(), await acts(page, 'de-camille').count()]).toEqual([2, 0]);
    await isSoundAtEachWidth(page, 'a colleague’s document in the entry');
  });

  it('are corrected by colleagues where the region says so, and stay to all where it lets nothing go', async () => {
    const [found] = await world.server.database.query<{ dossierId: string; contractId: string }>(
      `select d.id as "dossierId", k.id as "contractId" from app.dossier d join app.contract k on k.id = d.contract_id
        where k.name = 'CONVENTION-HÔPITAL DES AMANDIERS'`,
    );
    const { dossierId, contractId } = found!;
    for (const name of ['rapport-un.pdf', 'rapport-deux.pdf'])
      await deposited(accountOf('ivan.costeras'), dossierId, { level: 'contract' }, name);

    const { page } = await world.signedIn(accountOf('lison.averel'));
    await page.goto(`/contrats/${contractId}`);
    await page.getByRole('button', { name: 'Retirer rapport-un.pdf' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByLabel(/Motif/).fill('Mauvaise année.');
    await dialog.getByRole('button', { name: 'Retirer' }).click();
    await page.getByText(/Motif\s: Mauvaise année\./).waitFor();
    await page.getByText('Les collègues du même établissement peuvent retirer ou remplacer').first().waitFor();

    await world.server.database.query(
      `update app.region set settings = jsonb_set(settings, '{documents,deletion}', '"none"') where slug = 'collines'`,
    );
    await page.reload();
    await page.getByText('Un document déposé ne se retire pas et ne se remplace pas').first().waitFor();
    await rowOf(page, 'rapport-deux').getByRole('link', { name: 'rapport-deux.pdf' }).waitFor();
    expect(await acts(page, 'rapport').count()).toBe(0);
    await isSoundAtEachWidth(page, 'documents that stay');
  });
});
