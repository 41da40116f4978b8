import { type Browser, type Page } from 'playwright-core';
import { readWord } from '../../../src/forms/testing/read-word.js';
import { openBrowser, openPage, type TestServer } from '../../support/index.js';
import { startWithScreens } from '../client-server.js';
import { Agency } from './agency.js';
import { Asked } from './asked.js';
import { Establishment } from './establishment.js';
import { type Hand } from './hand.js';
import { keyboardHand } from './keyboard-hand.js';
import { mouseHand } from './mouse-hand.js';

const AGENT = 'ines.maravent@ars-horizon.example';
const CONTACT = 'elise.montbrun@aubepines.example';
const GIVEN = 'Demonstration-2026';
const OWN = 'Lilas-blanc_2031';
const CAMPAIGN = 'CAQES, évaluation 2031';
const SHOWN = `${CAMPAIGN} (2031)`;
const WINDOWS = [
  ['2020-01-01', '2039-10-10'],
  ['2020-01-01', '2039-11-11'],
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each<[string, (page: Page) => Hand]>([
  ['by mouse', mouseHand],
  ['by keyboard alone', keyboardHand],
])('the main job, %s', (_, handOf) => {
  let server: TestServer;
  let agentPage: Page;
  let page: Page;
  let agency: Agency;
  let establishment: Establishment;
  let hand: Hand;
  let dossierId: string;

  beforeAll(async () => {
    server = await startWithScreens();
    agentPage = (await openPage(browser, server)).page;
    page = (await openPage(browser, server)).page;
    hand = handOf(page);
    agency = new Agency(agentPage, handOf(agentPage));
    establishment = new Establishment(page, hand);
  });
  afterAll(async () => {
    await server.close();
  });

  it('the agency creates a campaign and opens its pre-campaign [S4-01]', async () => {
    await agentPage.goto('/');
    await new Establishment(agentPage, handOf(agentPage)).signIn(AGENT, GIVEN);
    await agency.createCampaign(CAMPAIGN, '2031', WINDOWS);
    expect(await agency.move(/pré-campagne/i)).toBe(6);
    const mail = await server.mailbox.to(CONTACT, 'pré-campagne');
    expect(mail.text).toContain(server.url);
  });

  it('the contact’s first sign-in leads to a renewal with the mailed code [S0-01] [S0-02] [S0-03] [S0-04] [S0-05] [S0-06] [S0-07] [S0-08] [S0-09] [S0-10] [S1-03] [S1-07] [S4-07] [S4-09] [S4-10]', async () => {
    await page.goto('/');
    await establishment.signIn(CONTACT, GIVEN);
    await page.waitForURL(/renouvellement/);
    await hand.press(page.getByRole('button', { name: 'Envoyer le code de vérification' }));
    await page
      .getByText('Le code de vérification a été envoyé à votre boîte de réception. Copiez-le dans la zone de texte ci-dessous.')
      .waitFor();
    const code = /\b(\d{6})\b/.exec((await server.mailbox.to(CONTACT, 'code de vérification')).text ?? '')?.[1] ?? '';
    await hand.write(page.getByLabel('Code de vérification'), code);
    await hand.press(page.getByRole('button', { name: 'Vérifier le code' }));
    await page.getByText(/Nous avons vérifié l.adresse e-mail. Vous pouvez continuer maintenant\./).waitFor();
    await hand.press(page.getByRole('button', { name: 'Continuer' }));
    await hand.write(page.getByLabel('Nouveau mot de passe', { exact: true }), OWN);
    await hand.write(page.getByLabel('Confirmer le nouveau mot de passe', { exact: true }), OWN);
    await hand.press(page.getByRole('button', { name: 'Continuer' }));
    await page.getByText('Votre mot de passe est renouvelé.').waitFor();
    await establishment.signIn(CONTACT, OWN);
    await page.getByRole('heading', { level: 1, name: 'Gestion des Contrats' }).waitFor();
  });

  it('the contact fills and validates the identification in the pre-campaign [S4-01] [S1-09] [S1-11]', async () => {
    await establishment.openContract(/AUB[ÉE]PINES/, /AUB[ÉE]PINES/, SHOWN);
    await page.getByText('Pré-campagne').first().waitFor();
    dossierId = await establishment.openEntry();
    expect((await establishment.answerAll(dossierId)).at(-1)).toBe(100);
    await establishment.openContract(/AUB[ÉE]PINES/, /AUB[ÉE]PINES/, SHOWN);
    await establishment.act('Valider l’identification');
  });

  it('the agency opens the self-evaluation, and the establishments are mailed [S4-02]', async () => {
    await agentPage.reload();
    expect(await agency.move(/auto-évaluation/i)).toBe(6);
    expect((await server.mailbox.to(CONTACT, 'auto-évaluation')).subject).toContain('2031');
  });

  it('the contact answers every question and adds the pieces: the percentage climbs to 100 % and no dot is red [S1-12] [S1-14] [S1-16] [S1-19] [S1-21] [S1-22] [S1-23] [S1-26] [S1-27] [S4-18] [S4-21] [S4-23] [S4-24]', async () => {
    await establishment.openContract(/AUB[ÉE]PINES/, /AUB[ÉE]PINES/, SHOWN);
    await page.getByText('Auto-Evaluation').first().waitFor();
    await establishment.openEntry();
    const rates = await establishment.answerAll(dossierId);
    expect(rates.at(0)).toBe(0);
    expect(rates.at(-1)).toBe(100);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    const states = await new Asked(page, dossierId).states();
    expect(states.filter(({ dot }) => dot === 'todo')).toEqual([]);
    expect(
      await page
        .getByRole('tree')
        .getByText(/^À saisir|reste à saisir/)
        .count(),
    ).toBe(0);
  });

  it('« Éditer les données » gives a Word file that holds every question [S1-24] [S1-25]', async () => {
    await establishment.openContract(/AUB[ÉE]PINES/, /AUB[ÉE]PINES/, SHOWN);
    const download = page.waitForEvent('download');
    await hand.press(page.getByRole('link', { name: 'Éditer les données' }));
    const chunks: Buffer[] = [];
    for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
    const text = await readWord(Buffer.concat(chunks));
    const flat = (words: string): string => words.replaceAll(/\s+/g, ' ');
    const questions = await new Asked(page, dossierId).questions();
    expect(questions).toHaveLength(45);
    expect(questions.map(({ label }) => flat(label)).filter((label) => !flat(text).includes(label))).toEqual([]);
  });

  it('closing leads to « Consultation », where nothing can be changed, and both sides are mailed [S1-13] [S1-30] [S1-31] [S4-17] [S4-27]', async () => {
    await establishment.act('Clore la saisie');
    await page.getByText(/passe au statut «\s*Consultation\s*», et les données des indicateurs ne sont plus modifiables/).waitFor();
    await page.goto(`/dossiers/${dossierId}/saisie`);
    await page.getByRole('tree').waitFor();
    expect(await page.getByRole('button', { name: 'Enregistrer', exact: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /Ajouter document/ }).count()).toBe(0);
    expect((await new Asked(page, dossierId).states()).filter(({ editable }) => editable)).toEqual([]);
    expect((await server.mailbox.to(AGENT, 'a clos')).subject).toContain('AUB');
    expect((await server.mailbox.to(CONTACT, 'Accusé de réception')).text).toContain('CLINIQUE DES AUBÉPINES');
  });
});
