import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { WIDTHS } from './client-server.js';
import { isSound, titled } from './sound-page.js';
import { withScreens } from './with-screens.js';

const MAUDE = 'maude.tilleray@ch-valombre.example';
const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const INES = 'ines.maravent@ars-horizon.example';
const LOGIN = 'social\\990000010.D';
const PASSWORD = demonstrationAccounts()[0]?.password ?? '';

describe.each(WIDTHS)('a former login at %i px', (width) => {
  const world = withScreens();

  it('signs in where the address does, and is told in « Mon compte »', async () => {
    const { page } = await world.open(width);
    await page.goto('/connexion');
    const name = page.getByLabel('Adresse de messagerie ou ancien identifiant');
    await name.fill(LOGIN);
    await page.getByLabel('Mot de passe', { exact: true }).fill('Pas-le-bon-mot-47');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('Connexion refusée').waitFor();
    expect(await name.inputValue()).toBe(LOGIN);
    await isSound(page, 'the sign-in, refused');

    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await titled(page, /Gestion des Contrats/);
    await page.goto('/mon-compte');
    await page.getByRole('region', { name: 'Identité' }).getByText(LOGIN.toLowerCase()).waitFor();
    await isSound(page, 'the account');
  });

  it('asks for the address where a password must be renewed: a code goes nowhere else', async () => {
    const must = (value: boolean) =>
      world.server.database.query('update auth."user" set "mustRenew" = $1 where email = $2', [value, MAUDE]);
    await must(true);
    const { page } = await world.open(width);
    await page.goto('/connexion');
    await page.getByLabel('Adresse de messagerie ou ancien identifiant').fill(LOGIN);
    await page.getByLabel('Mot de passe', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL('**/renouvellement');
    const address = page.getByLabel(/^Adresse de messagerie(?! ou)/);
    await address.waitFor();
    expect(await address.inputValue()).toBe('');
    await must(false);
  });

  it('is given by the agency, beside the rights; refused while somebody else has it', async () => {
    const { page } = await world.signedIn(INES, width);
    const [row] = await world.server.database.query<{ id: string; organisation_id: string }>(
      `select m.id, m.organisation_id from app.membership m join auth."user" u on u.id = m.person_id where u.email = $1`,
      [CAMILLE],
    );
    await page.goto(`/mon-etablissement/${row!.organisation_id}/droits/${row!.id}`);
    await titled(page, /Camille Fontbelle/);
    const field = page.getByLabel('Identifiant du portail précédent');
    const save = page.getByRole('button', { name: 'Enregistrer l’ancien identifiant' });
    await field.fill('à deux mots');
    await save.click();
    await page
      .getByText(/de 3 à 64 lettres/)
      .first()
      .waitFor();
    await isSound(page, 'a name that cannot be');
    await field.fill(LOGIN);
    await save.click();
    await page.getByText(/Quelqu’un d’autre a déjà cet ancien identifiant/).waitFor();
    await isSound(page, 'a name that is taken');
    await field.fill('pharma\\camille');
    await save.click();
    await page.getByText('L’ancien identifiant est enregistré.').waitFor();
    await isSound(page, 'a name that is given');

    await page.goto(`/mon-etablissement/${row!.organisation_id}`);
    await page
      .getByText(/Ancien identifiant\s: pharma\\camille/)
      .filter({ visible: true })
      .waitFor();
    await page.getByText(/Inès Maravent a changé l’ancien identifiant de Camille Fontbelle/).waitFor();
    await isSound(page, 'the people of an establishment');
  });
});
