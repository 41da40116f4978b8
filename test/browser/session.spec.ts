import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { axe, pageOf, signIn, totp } from '../support/index.js';
import { WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, saved } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const { email, password } = demonstrationAccounts().find((account) => account.email.startsWith('camille.'))!;

const world = withScreens();

const QUESTION = 'bilan-pertinence';

/** Who the answer is by, when there is one. */
async function authorOf({ dossierId, entityFiness }: KnownDossier, question: string): Promise<string | undefined> {
  const { body } = await (await signIn(world.server, email)).get(`/api/dossiers/${dossierId}/answers`);
  const { answers } = body as { answers: { key: string; filledBy: string }[] };
  return answers.find(({ key }) => key === `${question}@ej:${entityFiness}`)?.filledBy;
}

describe('the session', () => {
  it('is pushed back by « Rafraîchir la session », which says until when [S4-11]', async () => {
    const { page } = await world.signedIn(email);
    await page.goto('/mon-compte');
    await page.getByRole('button', { name: 'Rafraîchir la session' }).click();
    await page
      .getByRole('main')
      .getByText(/Session rafraîchie, ouverte jusqu’à \d\d:\d\d\./)
      .waitFor();
  });

  it('opens again over the page when it closed, and what is typed stays', async () => {
    const { page } = await world.signedIn(email);
    await page.goto('/un-probleme');
    const problem = page.getByLabel('Le problème');
    await problem.fill('Le document ne s’ajoute pas');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Rafraîchir la session' }).click();
    const dialog = page.getByRole('dialog', { name: 'Votre session est fermée' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain(email);
    expect(await axe(page)).toEqual([]);
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(password);
    await dialog.getByRole('button', { name: 'Se reconnecter' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await problem.inputValue()).toBe('Le document ne s’ajoute pas');
    await page
      .getByRole('main')
      .getByText(/Session rafraîchie/)
      .waitFor();
  });

  it('opens again under a question that is being answered, asks for the second step where there is one, and the answer is saved', async () => {
    const agent = await signIn(world.server, email);
    const { totpURI } = (await agent.post('/api/auth/two-factor/enable').send({ password })).body as { totpURI: string };
    expect((await agent.post('/api/auth/two-factor/verify-totp').send({ code: totp(totpURI) })).status).toBe(200);
    const { page } = await pageOf(world.browser, world.server, agent);
    await page.goto('/entites-juridiques/990000010');
    await page
      .getByRole('link', { name: /^CAQES_22/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /Saisir les indicateurs/ })
      .first()
      .click();
    await page.getByRole('tree').waitFor({ state: 'attached' });
    const comment = page.getByLabel(/^Commentaire évalué/).first();
    await comment.fill('Écrit juste avant la fin de la session');
    await world.server.database.query('delete from auth.session');
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

    const dialog = page.getByRole('dialog', { name: 'Votre session est fermée' });
    await dialog.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Code de l’application').fill(totp(totpURI, 1));
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await comment.inputValue()).toBe('Écrit juste avant la fin de la session');
    await page
      .getByText(/Enregistré à \d\d:\d\d/)
      .first()
      .waitFor();
    await page.reload();
    await page.waitForFunction(
      (text) => Array.from(document.querySelectorAll('textarea')).some(({ value }) => value === text),
      'Écrit juste avant la fin de la session',
    );
    await world.server.database.query('delete from auth."twoFactor"; update auth."user" set "twoFactorEnabled" = false');
  });

  it('is its owner’s: a page under which somebody else has signed in sends nothing in their name, and goes on once its owner is back', async () => {
    const dossier = await openDossier(world.server, 'DE VALOMBRE');
    const { page } = await world.signedIn(email);
    await openQuestion(page, dossier, QUESTION);
    const { page: other } = await world.signedIn(accountOf('maude.'));
    await page.context().clearCookies();
    await page.context().addCookies(await other.context().cookies());
    await page.getByLabel(/^Commentaire évalué/).fill('Écrit par Camille');

    const dialog = page.getByRole('alertdialog', { name: 'Une autre personne est connectée' });
    await dialog.getByText(email).waitFor();
    expect(await page.getByLabel(/^Commentaire évalué/).isVisible()).toBe(false);
    expect(await axe(page)).toEqual([]);
    expect(await authorOf(dossier, QUESTION)).toBeUndefined();

    await dialog.getByRole('button', { name: 'Se reconnecter' }).click();
    const closed = page.getByRole('dialog', { name: 'Votre session est fermée' });
    await closed.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await closed.waitFor({ state: 'detached' });
    await saved(page);
    expect(await authorOf(dossier, QUESTION)).toBe('Camille Fontbelle');
  });

  it('warns five minutes before its end, and « Continuer ma session » has the focus', async () => {
    const { page } = await world.signedIn(email);
    await page.route('**/api/me', async (route) => {
      const response = await route.fetch();
      const me = (await response.json()) as { session: { expiresAt: string } };
      me.session.expiresAt = new Date(Date.parse(response.headers().date ?? '') + 4 * 60_000).toISOString();
      await route.fulfill({ response, json: me });
    });
    await page.goto('/mon-compte');
    const dialog = page.getByRole('alertdialog', { name: 'Votre session va se fermer' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toMatch(/Votre session se ferme dans [34] min \d\d s/);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Continuer ma session');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  });

  it('ends with « Se déconnecter », and a page of it then asks to sign in', async () => {
    const { page } = await world.signedIn(email);
    await page.goto('/mon-compte');
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
    await page.goto('/mon-compte');
    await page.getByRole('heading', { level: 1, name: 'Connexion' }).waitFor();
  });
});

describe.each(WIDTHS)('at %i pixels', (width) => {
  it.each(['/accessibilite', '/mentions-legales', '/donnees-personnelles', '/trucs-et-astuces', '/mon-compte', '/nulle-part'])(
    '%s pleases axe and complains of nothing',
    async (path) => {
      const { page, complaints } = await world.signedIn(email, width);
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      expect(complaints).toEqual([]);
    },
  );
});
