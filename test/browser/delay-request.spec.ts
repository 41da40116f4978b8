import { type Page } from 'playwright-core';
import { accountOf, type KnownDossier, openDossier } from './dossier-of.js';
import { isSoundAtEachWidth, titled } from './sound-page.js';
import { withScreens } from './with-screens.js';

const WHY = 'Le logiciel de la pharmacie est en panne.';
const NO = 'La date est celle de toute la région.';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE BRUMEVAL');
});

async function contractFor(who: string): Promise<Page> {
  const { page } = await world.signedIn(accountOf(who));
  await openContract(page);
  return page;
}

async function openContract(page: Page): Promise<void> {
  await page.goto(`/contrats/${dossier.contractId}?dossier=${dossier.dossierId}`);
  await titled(page, new RegExp(dossier.contractName));
}

/** The act's page, filled, confirmed, to its « c’est fait ». */
async function act(page: Page, label: string, fill: () => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: label, exact: true }).click();
  await titled(page, new RegExp(`^${label}$`));
  await fill();
  await page.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('checkbox').check({ force: true });
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await titled(page, new RegExp(`${label}.*c’est fait`));
}

const because = (page: Page, reason: string) => (): Promise<void> => page.getByLabel(/Motif/).fill(reason);
const history = (page: Page) => page.getByRole('region', { name: 'Derniers mouvements' });

describe('a longer delay, before the last day', () => {
  it('is asked for on the contract, with a reason, while one goes on writing; asked once, it waits for the answer', async () => {
    const page = await contractFor('noe.lestrelle');
    await isSoundAtEachWidth(page, 'a contract where a delay may be asked for');
    await act(page, 'Demander un délai', async () => {
      await page.getByText(/L’ARS est prévenue de votre demande/).waitFor();
      await isSoundAtEachWidth(page, 'the request');
      await page.getByLabel(/Motif/).fill(WHY);
    });
    await isSoundAtEachWidth(page, 'the request, sent');
    await page.getByRole('link', { name: 'Retour au contrat' }).click();
    const asked = page.getByRole('button', { name: 'Demander un délai' });
    await asked.waitFor();
    expect(await asked.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('link', { name: 'Saisir les indicateurs' }).waitFor();
    await isSoundAtEachWidth(page, 'a contract whose delay is asked for');
  });

  it('comes to the agency by mail, in its alerts and on the contract, where it is refused with a reason', async () => {
    await world.server.settle();
    const mail = await world.server.mailbox.to(accountOf('ines.maravent'), 'demande un délai');
    expect(mail.text).toContain(WHY);
    const { page } = await world.signedIn(accountOf('ines.maravent'));
    await page.goto('/alertes');
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: dossier.contractName }) });
    await card.getByText('Délai demandé').first().waitFor();
    await isSoundAtEachWidth(page, 'the alerts of the agency');
    await openContract(page);
    await history(page).getByText(new RegExp(WHY)).first().waitFor();
    await isSoundAtEachWidth(page, 'the contract, before the answer');
    await act(page, 'Refuser le délai', because(page, NO));
  });

  it('is seen refused, asked for again, and granted', async () => {
    const page = await contractFor('noe.lestrelle');
    await history(page).getByText('Délai refusé').waitFor();
    await history(page).getByText(new RegExp(NO)).waitFor();
    await act(page, 'Demander un délai', because(page, WHY));

    const agency = await contractFor('ines.maravent');
    const day = new Date(world.server.clock.at(new Date()).getTime() + 70 * 86_400_000);
    await act(agency, 'Prolonger la saisie', () => agency.getByLabel(/Jusqu.au/).fill(day.toISOString().slice(0, 10)));
    await openContract(agency);
    expect(await agency.getByRole('link', { name: 'Refuser le délai' }).count()).toBe(0);

    await openContract(page);
    await history(page).getByText('Saisie prolongée').waitFor();
    await page.getByRole('link', { name: 'Demander un délai' }).waitFor();
    await world.server.settle();
    await world.server.mailbox.to(accountOf('noe.lestrelle'), 'Votre délai est prolongé jusqu’au');
    await isSoundAtEachWidth(page, 'a contract whose delay is longer');
  });
});
