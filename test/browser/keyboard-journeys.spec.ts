import { randomUUID } from 'node:crypto';
import { type Page } from 'playwright-core';
import { type AnswersView } from '../../src/modules/dossiers/dto/answers.view.js';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { axe, signIn } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, saved } from './dossier-of.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const NEW_PASSWORD = 'Tilleul-47-lune';
const password = demonstrationAccounts()[0]?.password ?? '';

const world = withScreens();

async function act(who: string, { dossierId }: KnownDossier, event: string, body: object = {}): Promise<void> {
  const agent = await signIn(world.server, accountOf(who));
  const { status } = await agent
    .post(`/api/dossiers/${dossierId}/events`)
    .set('Idempotency-Key', randomUUID())
    .send({ event, ...body });
  expect(status).toBe(200);
}

async function isSound(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
}

/** A question of this year without an answer, to which last year's may be brought. */
async function carriable({ dossierId }: KnownDossier): Promise<{ key: string; year: number }> {
  const agent = await signIn(world.server, accountOf('maude.tilleray'));
  const { earlier, answers, states } = (await agent.get(`/api/dossiers/${dossierId}/answers`)).body as AnswersView;
  const free = (key: string): boolean =>
    states.some((state) => state.key === key && state.editable) && !answers.some((answer) => answer.key === key);
  const found = earlier.find(({ key, carry }) => carry && free(key));
  if (!found) throw new Error('No answer of last year is left to take over');
  return found;
}

describe.each(WIDTHS)('at %i px, by the keyboard alone', (width) => {
  it('last year’s answer is taken over, then confirmed [S4-22]', async () => {
    const dossier = await openDossier(world.server, 'DE VALOMBRE');
    const { key, year } = await carriable(dossier);
    const { page } = await world.signedIn(accountOf('maude.tilleray'), width);
    const hand = keyboardHand(page);
    await openQuestion(page, dossier, key.split('@')[0] ?? '');
    await hand.press(page.getByRole('button', { name: `Reprendre la réponse ${String(year)}` }));
    const status = page.locator('.ec-question__head .ec-status').filter({ hasText: 'À confirmer' });
    await status.waitFor();
    await saved(page);
    await isSound(page);
    const confirm = page.getByRole('button', { name: 'Confirmer', exact: true });
    await hand.press(confirm);
    await confirm.waitFor({ state: 'detached' });
    await status.waitFor({ state: 'detached' });
    await saved(page);
    await isSound(page);
  });

  it('a reopening is asked for with its reason, and waits for the answer', async () => {
    const dossier = await openDossier(world.server, 'DE BRUMEVAL');
    await act('noe.lestrelle', dossier, 'CLORE_SAISIE');
    const { page } = await world.signedIn(accountOf('noe.lestrelle'), width);
    const hand = keyboardHand(page);
    await page.goto(`/contrats/${dossier.contractId}?dossier=${dossier.dossierId}`);
    await hand.press(page.getByRole('link', { name: 'Demander la réouverture' }));
    await page.getByRole('heading', { level: 1, name: 'Demander la réouverture' }).waitFor();
    await hand.write(page.getByLabel(/Motif/), 'Une réponse est fausse.');
    await hand.press(page.getByRole('button', { name: 'Demander la réouverture' }));
    const dialog = page.getByRole('alertdialog');
    await hand.tick(dialog.getByRole('checkbox'));
    await isSound(page);
    await hand.press(dialog.getByRole('button', { name: 'Demander la réouverture' }));
    await page.getByText(/Votre contrat est maintenant au statut «\s*Consultation\s*»/).waitFor();
    await isSound(page);
    await hand.press(page.getByRole('link', { name: 'Retour au contrat' }));
    await page.getByRole('button', { name: 'Demander la réouverture' }).and(page.locator('[aria-disabled=true]')).waitFor();
    await act('ines.maravent', dossier, 'ROUVRIR_SAISIE', { reason: 'Une réponse est à compléter.', form: { jusquAu: inThirtyDays() } });
  });

  it('an ended session is opened again over the question, and what was typed is saved', async () => {
    const dossier = await openDossier(world.server, 'DE VALOMBRE');
    const { page } = await world.signedIn(accountOf('camille.fontbelle'), width);
    const hand = keyboardHand(page);
    await openQuestion(page, dossier, 'bilan-pertinence');
    await world.server.database.query('delete from auth.session');
    const typed = `Écrit à ${String(width)} px avant la fin de la session.`;
    await hand.write(page.getByLabel(/^Commentaire évalué/), typed);
    const dialog = page.getByRole('dialog', { name: 'Votre session est fermée' });
    await dialog.waitFor();
    await isSound(page);
    await hand.write(dialog.getByLabel('Mot de passe', { exact: true }), password);
    await hand.press(dialog.getByRole('button', { name: 'Se reconnecter' }));
    await dialog.waitFor({ state: 'detached' });
    await saved(page);
    expect(await page.getByLabel(/^Commentaire évalué/).inputValue()).toBe(typed);
  });

  it('the password is changed and the other sessions are ended in « Mon compte »', async () => {
    const email = accountOf('lise.orvaux');
    const { page } = await world.signedIn(email, width);
    const hand = keyboardHand(page);
    await page.goto('/mon-compte');
    const change = async (current: string, next: string): Promise<void> => {
      await hand.write(page.getByLabel('Mot de passe actuel', { exact: true }), current);
      await hand.write(page.getByLabel('Nouveau mot de passe', { exact: true }), next);
      await hand.write(page.getByLabel('Confirmer le nouveau mot de passe', { exact: true }), next);
      await hand.press(page.getByRole('button', { name: 'Changer le mot de passe' }));
      await page.getByText(/^Votre mot de passe est changé\./).waitFor();
    };
    await change(password, NEW_PASSWORD);
    await isSound(page);
    await page.reload();
    await change(NEW_PASSWORD, password);

    const elsewhere = await signIn(world.server, email);
    await page.reload();
    await hand.press(page.getByRole('button', { name: 'Fermer toutes les autres sessions' }));
    await page.getByText('Vous n’avez pas d’autre session ouverte.').waitFor();
    expect((await elsewhere.get('/api/me')).status).toBe(401);
    await isSound(page);
  });

  it('two versions of an answer are made one', async () => {
    const dossier = await openDossier(world.server, 'DE VALOMBRE');
    const { page } = await world.signedIn(accountOf('maude.tilleray'), width);
    const hand = keyboardHand(page);
    await openQuestion(page, dossier, 'bilan-pertinence');
    await page.context().setOffline(true);
    const comment = page.getByLabel(/^Commentaire évalué/);
    await hand.write(comment, 'La cellule s’est réunie trois fois.');
    await colleagueSaves(dossier, `La cellule s’est réunie deux fois (${String(width)} px).`);
    await page.context().setOffline(false);
    await page
      .locator('.ec-save')
      .getByText(/^Conflit/)
      .waitFor();
    await hand.press(page.getByRole('button', { name: 'Enregistrer', exact: true }));
    await page.getByRole('heading', { level: 1, name: /a enregistré cette question pendant votre saisie/ }).waitFor();
    await isSound(page);
    const common = `La cellule s’est réunie deux fois, puis trois (${String(width)} px).`;
    await hand.write(page.getByRole('textbox', { name: 'Texte commun' }), common);
    await hand.press(page.getByRole('button', { name: 'Enregistrer ce choix' }));
    await saved(page);
    expect(await comment.inputValue()).toBe(common);
  });
});

/** A colleague saves the comment of the same question meanwhile. */
async function colleagueSaves({ dossierId, entityFiness }: KnownDossier, comment: string): Promise<void> {
  const colleague = await signIn(world.server, accountOf('camille.fontbelle'));
  const key = `bilan-pertinence@ej:${entityFiness}`;
  const { answers } = (await colleague.get(`/api/dossiers/${dossierId}/answers`)).body as AnswersView;
  const version = answers.find((answer) => answer.key === key)?.version ?? 0;
  const { status } = await colleague
    .put(`/api/dossiers/${dossierId}/answers/${encodeURIComponent(key)}`)
    .set('If-Match', `"${String(version)}"`)
    .send({ value: null, notApplicable: false, comment });
  expect(status).toBe(200);
}

const inThirtyDays = (): string => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
