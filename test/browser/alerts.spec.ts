import { type Page } from 'playwright-core';
import { axe } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const MAUDE = 'maude.tilleray@ch-valombre.example';
const AGENT = 'ines.maravent@ars-horizon.example';
const SUPPORT = 'support-ecars@ars-horizon.example';

const world = withScreens();
beforeAll(async () => {
  // What the demonstration tells of is of the last days: the inbox has something to show.
  await world.server.database.query("update app.journal set at = now() - interval '2 days' where at > now() - interval '400 days'");
});

async function openAlerts(email: string, width: number, path = '/alertes'): Promise<{ page: Page; complaints: string[] }> {
  const opened = await world.signedIn(email, width);
  await opened.page.goto(path);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

describe.each(WIDTHS)('« Alertes » at %i pixels', (width) => {
  it.each(['/alertes', '/alertes/reglages', '/un-probleme?depuis=%2Fcontrats'])('%s pleases axe and holds', async (path) => {
    const { page, complaints } = await openAlerts(MAUDE, width, path);
    await page.locator('article, fieldset, form').first().waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('says why it is empty and where to go', async () => {
    const { page } = await openAlerts(MAUDE, width, '/alertes?quoi=documents&lecture=non-lues');
    const action = page.getByRole('link', { name: 'Toutes les alertes' });
    await action.waitFor();
    expect(await axe(page)).toEqual([]);
    await action.click();
    await page.getByRole('article').first().waitFor();
  });
});

describe('« Alertes »', () => {
  it('shows what others did by contract, with a link to the place, and counts it in the header [S2-21]', async () => {
    const { page } = await openAlerts(AGENT, 1280);
    const [group] = [page.getByRole('article').first()];
    await group.waitFor();
    expect(await group.getByRole('listitem').count()).toBeGreaterThan(0);
    const count = page
      .getByRole('banner')
      .getByRole('link', { name: /Alertes.*non lue/ })
      .first();
    await count.waitFor();
    await group.getByRole('heading').getByRole('link').click();
    await page.waitForURL(/\/contrats\/[0-9a-f-]+\?dossier=/);
  });

  it('is read with the keyboard alone: one contract, then all, and the header follows', async () => {
    const { page } = await openAlerts(AGENT, 1280);
    const one = page.getByRole('button', { name: /^Marquer comme lu/ });
    await one.first().waitFor();
    const name = (await one.first().getAttribute('aria-label')) ?? '';
    await one.first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Aucune alerte non lue.').waitFor();
    const unread = page.getByRole('banner').getByText(/non lue/);
    await unread.first().waitFor({ state: 'detached' });
    expect(await unread.count()).toBe(0);
  });

  it('keeps the choice of mails as soon as it is made, reached from « Mon compte », with the keyboard alone', async () => {
    const { page } = await openAlerts(MAUDE, 1280, '/mon-compte');
    const hand = keyboardHand(page);
    await hand.press(page.getByRole('link', { name: 'Choisir mes courriels' }));
    await hand.tick(page.getByRole('radio', { name: /Une fois par jour/ }));
    await page.getByText('Votre choix est enregistré.').waitFor();
    await page.reload();
    await page.getByRole('radio', { name: /Une fois par jour/ }).waitFor();
    expect(await page.getByRole('radio', { name: /Une fois par jour/ }).isChecked()).toBe(true);
  });
});

describe('« Un problème ? » of somebody who has signed in', () => {
  it('sends the four facts, the screen and the last error, and gives a reference [S1-01] [S1-02] [S4-06]', async () => {
    const { page } = await openAlerts(MAUDE, 1280, '/contrats');
    await page.getByRole('link', { name: 'Un problème ?' }).first().click();
    await page.getByRole('button', { name: 'Envoyer au support' }).click();
    await page.getByText(/ce que le support lit d’abord/).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
    await page
      .getByLabel(/problème/i)
      .first()
      .fill('Le bouton reste gris');
    await page.getByLabel(/rappeler/).fill('0199000000');
    await page.getByRole('button', { name: 'Envoyer au support' }).click();

    const title = page.getByRole('heading', { name: /^Votre demande A-\d{8}-\w{5} est envoyée$/ });
    await title.waitFor();
    const reference = /A-\d{8}-\w{5}/.exec(await title.innerText())?.[0] ?? '';
    const mail = await world.server.mailbox.to(SUPPORT, reference);
    for (const fact of ['Le bouton reste gris', '0199000000', MAUDE, '/contrats']) expect(mail.text).toContain(fact);
    expect((await world.server.mailbox.to(MAUDE, reference)).text).toContain('Le bouton reste gris');
    expect(await page.locator('a[href^="tel:"]').count()).toBe(1);
  });
});

describe('the contract’s page', () => {
  it('offers its deadline for the reader’s own calendar', async () => {
    const { page } = await openAlerts(MAUDE, 1280, '/');
    await page.getByRole('region', { name: 'Mes contrats ouverts' }).getByRole('link', { name: /CAQES/ }).first().click();
    const link = page.getByRole('link', { name: 'Ajouter l’échéance à mon agenda' });
    await link.waitFor();
    const download = page.waitForEvent('download');
    await link.click();
    expect((await download).suggestedFilename()).toMatch(/^echeances-.*\.ics$/);
  });
});
