import { type Page } from 'playwright-core';
import { axe, signIn } from '../support/index.js';
import { sidewaysScroll } from './client-server.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, questionAddress, save, saved } from './dossier-of.js';
import { withScreens } from './with-screens.js';

const QUESTION = 'bilan-pertinence';
const NARROW = 320;
/** 1280 px at 200 %: as many CSS pixels as half the screen. */
const ZOOMED = 640;

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

const comment = (page: Page) => page.getByRole('textbox', { name: /^Commentaire évalué/ });
const enter = async (who = 'maude.tilleray', width = NARROW): Promise<Page> => (await world.signedIn(accountOf(who), width)).page;

/** Nothing for axe, nothing sideways, and no text outside the screen but in what scrolls by itself. */
async function isSound(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(sidewaysScroll)).toBe(0);
  expect(await page.evaluate(cutText)).toEqual([]);
}

/** Words that an overflow hides for good: neither wrapped, nor scrolled to, nor meant for screen readers only. */
const cutText = `[...document.querySelectorAll('main *')].filter((element) => {
  const style = getComputedStyle(element);
  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
  const hides = style.overflowX === 'hidden' || style.overflowX === 'clip';
  return own && hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
}).map((element) => element.outerHTML.slice(0, 120))`;

/** Moves with Tab until the element is reached, as somebody without a mouse. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate((text) => document.activeElement?.textContent.includes(text) === true, name);
    if (reached) return;
  }
  throw new Error(`Tab never reaches « ${name} »`);
}

/** Keeps what comes to it until it is opened. */
function closedGate(): { passed: Promise<unknown>; open: () => void } {
  const gate = new EventTarget();
  const passed = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  return { passed, open: () => gate.dispatchEvent(new Event('open')) };
}

async function colleagueSaves(words: string): Promise<void> {
  const colleague = await signIn(world.server, accountOf('camille.fontbelle'));
  const key = `${QUESTION}@ej:${dossier.entityFiness}`;
  const { body } = await colleague.get(`/api/dossiers/${dossier.dossierId}/answers`);
  const version = (body.answers as { key: string; version: number }[]).find((answer) => answer.key === key)?.version ?? 0;
  const path = `/api/dossiers/${dossier.dossierId}/answers/${encodeURIComponent(key)}`;
  const change = { value: null, notApplicable: false, comment: words };
  expect(
    (
      await colleague
        .put(path)
        .set('If-Match', `"${String(version)}"`)
        .send(change)
    ).status,
  ).toBe(200);
}

describe('the entry screen at 320 px, by the keyboard alone', () => {
  it('tells a cut network, and « Réessayer maintenant » is reached', async () => {
    const page = await enter();
    await openQuestion(page, dossier, QUESTION);
    await page.context().setOffline(true);
    await comment(page).focus();
    await page.keyboard.type('Saisi pendant la coupure');
    await page.getByText('1 réponse est gardée', { exact: false }).waitFor();
    await isSound(page);
    await page.locator('h1').focus();
    await page.keyboard.press('Control+Home');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await tabTo(page, 'Réessayer maintenant');
    await page.context().setOffline(false);
    await page.keyboard.press('Enter');
    await page.getByText(/^Hors connexion depuis/).waitFor({ state: 'detached' });
    await saved(page);
  });

  it('lists the answers in conflict, and each is reached and compared', async () => {
    const page = await enter();
    await openQuestion(page, dossier, QUESTION);
    await page.context().setOffline(true);
    await comment(page).fill('Mon texte');
    await colleagueSaves('Son texte');
    await page.context().setOffline(false);
    await page.getByText('1 réponse à départager', { exact: false }).waitFor();
    await isSound(page);
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await tabTo(page, 'Comparer les deux saisies de');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /pendant votre saisie/ }).waitFor();
    await isSound(page);
    await tabTo(page, 'Abandonner ma saisie');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#commentaire')?.value === 'Son texte');
  });
});

describe('the states of the entry screen', () => {
  it.each([320, 1280])('have nothing for axe to find at %i px: empty, filled, error, read-only, loading', async (width) => {
    const page = await enter('maude.tilleray', width);
    await openQuestion(page, dossier, 'protocole-epa');
    await isSound(page);
    await comment(page).fill(`Rempli à ${String(width)} px`);
    await saved(page);
    await isSound(page);
    await openQuestion(page, dossier, 'prado-telesurveillance');
    const numbers = page.locator('.ec-question input[inputmode=numeric]');
    await numbers.nth(0).fill('150');
    await numbers.nth(1).fill('122');
    await save(page);
    await page.getByText('1 champ est à corriger').waitFor();
    await isSound(page);

    const reader = await enter('lise.orvaux', width);
    await openQuestion(reader, dossier, QUESTION);
    await reader.getByRole('button', { name: /^Pourquoi/ }).click();
    await reader.getByText(/^Il vous manque le droit «\sSaisir\s»/).waitFor();
    await isSound(reader);

    const waiting = await enter('lise.orvaux', width);
    const gate = closedGate();
    await waiting.route(`**/api/dossiers/${dossier.dossierId}/answers`, async (route) => {
      await gate.passed;
      await route.continue();
    });
    await waiting.goto(questionAddress(dossier, QUESTION));
    await waiting.getByText('Ouverture des indicateurs…').waitFor();
    await isSound(waiting);
    gate.open();
    await waiting.locator('.ec-question').waitFor();
  });
});

describe('the screens at 200 %', () => {
  it('of entry, contract form and contract list scroll in one direction, and cut no word', async () => {
    const page = await enter('maude.tilleray', ZOOMED);
    await openQuestion(page, dossier, QUESTION);
    await isSound(page);
    await page.goto(`/contrats/${dossier.contractId}`);
    await page.getByRole('progressbar', { name: 'Pourcentage de remplissage' }).first().waitFor();
    await isSound(page);
    await page.goto('/contrats');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('table').first().waitFor();
    await isSound(page);
  });
});
