import { type Page } from 'playwright-core';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, questionAddress } from './dossier-of.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const QUESTION = 'cellule-pertinence';
const HOSTILE = '<img src=x onerror="document.title=1">{{7*7}}\u202Eexe.txt';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

const section = (page: Page) => page.getByRole('region', { name: 'Échanges entre collègues' });
const message = (page: Page, text: string) => section(page).getByRole('listitem').filter({ hasText: text });

/** The discussion of the question, unfolded by the keyboard. */
async function discuss(who: string, width = 1280): Promise<Page> {
  const { page } = await world.signedIn(accountOf(who), width);
  await openQuestion(page, dossier, QUESTION);
  await keyboardHand(page).press(section(page).locator('summary').first());
  await section(page).getByRole('textbox', { name: 'Votre message' }).waitFor();
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  const hand = keyboardHand(page);
  await hand.write(section(page).getByRole('textbox', { name: 'Votre message' }), text);
  await hand.press(section(page).getByRole('button', { name: 'Envoyer le message' }));
  await message(page, text).waitFor();
}

describe('what colleagues say of a question', () => {
  it('is written under it, read by a colleague who may only read, and by no agent', async () => {
    const director = await discuss('maude.tilleray');
    expect(await section(director).innerText()).toContain('Lus par\u00a0: Établissement.');
    await say(director, 'Combien de réunions, Lise ?');
    expect(await section(director).getByRole('textbox', { name: 'Votre message' }).inputValue()).toBe('');
    const reader = await discuss('lise.orvaux');
    await message(reader, 'Combien de réunions, Lise ?').waitFor();
    await say(reader, 'Trois.');
    const agent = await discuss('ines.maravent');
    expect(await section(agent).innerText()).toContain('Aucun message');
  });

  it('is corrected and taken back by its author, who is asked first, with the keyboard alone', async () => {
    const page = await discuss('maude.tilleray');
    const hand = keyboardHand(page);
    await say(page, 'Brouilon à corriger');
    await hand.press(message(page, 'Brouilon').getByRole('button', { name: /^Modifier votre message/ }));
    await hand.write(section(page).getByRole('textbox', { name: 'Corriger votre message' }), 'Brouillon corrigé');
    await hand.press(section(page).getByRole('button', { name: 'Enregistrer la correction' }));
    await message(page, 'Brouillon corrigé').filter({ hasText: 'modifié' }).waitFor();
    await hand.press(message(page, 'Brouillon corrigé').getByRole('button', { name: /^Supprimer votre message/ }));
    const dialog = page.getByRole('alertdialog', { name: /Supprimer ce message/ });
    await hand.press(dialog.getByRole('button', { name: 'Supprimer', exact: true }));
    await message(page, 'Message supprimé par son auteur.').waitFor();
    await message(page, 'Brouillon corrigé').waitFor({ state: 'detached' });
  });

  it('keeps a message that did not leave, even over a reload, and an empty one is asked for', async () => {
    const page = await discuss('camille.fontbelle');
    await section(page).getByRole('button', { name: 'Envoyer le message' }).click();
    await section(page).getByText('Écrivez un message avant de l’envoyer.').waitFor();
    await page.context().setOffline(true);
    await section(page).getByRole('textbox', { name: 'Votre message' }).fill('Écrit pendant la coupure');
    await section(page).getByRole('button', { name: 'Envoyer le message' }).click();
    await section(page).getByText('Le service n’a pas répondu').waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await section(page).getByText('Échanges entre collègues').click();
    await section(page).getByRole('textbox', { name: 'Votre message' }).waitFor();
    expect(await section(page).getByRole('textbox', { name: 'Votre message' }).inputValue()).toBe('Écrit pendant la coupure');
    await section(page).getByRole('button', { name: 'Envoyer le message' }).click();
    await message(page, 'Écrit pendant la coupure').waitFor();
  });
});

describe.each(WIDTHS)('a message told in « Alertes » at %i px', (width) => {
  it('leads a colleague to the question, with the discussion unfolded, by the keyboard alone', async () => {
    const text = `À relire avant jeudi (${String(width)})`;
    await say(await discuss('maude.tilleray'), text);
    const { page } = await world.signedIn(accountOf('lise.orvaux'), width);
    await page.goto('/alertes?quoi=messages');
    const alert = page.getByRole('listitem').filter({ hasText: 'Maude Tilleray' });
    const link = alert.getByRole('link', { name: /messages? entre collègues/ });
    await link.waitFor();
    expect(await alert.innerText()).not.toContain('relire');
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);

    await keyboardHand(page).press(link);
    await page.waitForURL((url) => `${url.pathname}${url.hash}` === `${questionAddress(dossier, QUESTION)}#echanges`);
    await message(page, text).waitFor();
    expect(await section(page).locator('details').first().getAttribute('open')).not.toBeNull();
  });
});

describe.each(WIDTHS)('a discussion at %i px', (width) => {
  it('shows hostile text as text, has nothing for axe to find, and never scrolls sideways', async () => {
    const page = await discuss('maude.tilleray', width);
    const text = `${HOSTILE} ${'x'.repeat(300)} ${String(width)}`;
    await say(page, text);
    expect(await section(page).locator('img').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  });
});
