import { type Page } from 'playwright-core';
import { Asked, type QuestionState } from './asked.js';
import { fillQuestion } from './fill-question.js';
import { give, type Hand } from './hand.js';

const PIECE = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n');

/** Somebody of the establishment in front of one contract. */
export class Establishment {
  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
  ) {}

  async signIn(email: string, password: string): Promise<void> {
    const { page, hand } = this;
    await hand.write(page.getByLabel('Adresse de messagerie'), email);
    await hand.write(page.getByLabel('Mot de passe', { exact: true }), password);
    await hand.press(page.getByRole('button', { name: 'Se connecter' }));
  }

  /** From « Gestion des Contrats » to the contract, by the legal entity. */
  async openContract(entity: RegExp, contract: RegExp, campaign: string): Promise<void> {
    const { page, hand } = this;
    await hand.press(page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Gestion des Contrats' }));
    // The legal entity may bear the contract's name, and an address may be ahead of its page: each table is called by its own.
    await hand.press(page.getByRole('table', { name: 'Entités juridiques' }).getByRole('link', { name: entity }));
    await hand.press(page.getByRole('table', { name: 'Liste des contrats' }).getByRole('link', { name: contract }));
    await page.waitForURL(/\/contrats\//);
    await page.getByRole('heading', { level: 1, name: contract }).waitFor();
    const choice = page.getByLabel('Campagne affichée');
    if ((await choice.count()) > 0) await hand.pick(choice, campaign);
    await page
      .getByRole('main')
      .getByText(`· ${campaign.replace(/ \(\d+\)$/, '')}`)
      .waitFor();
  }

  /** « Saisir les indicateurs »; answers where one then stands: the dossier's id. */
  async openEntry(): Promise<string> {
    const { page, hand } = this;
    await hand.press(page.getByRole('link', { name: 'Saisir les indicateurs' }));
    await page.getByRole('tree').waitFor();
    await page.waitForURL(/\/saisie\/./);
    return /dossiers\/([^/]+)/.exec(page.url())?.[1] ?? '';
  }

  /** Answers and proves question after question, as « Prochaine à saisir » leads. Answers the percentages read on the way. */
  async answerAll(dossierId: string): Promise<number[]> {
    const { page, hand } = this;
    const asked = new Asked(page, dossierId);
    const questions = new Map((await asked.questions()).map(({ question }) => [question.key, question]));
    const rates = [await this.rate()];
    for (let turn = 0; turn < questions.size; turn += 1) {
      const question = questions.get(await this.openQuestion());
      if (!question) throw new Error(`The page shows no known question: ${page.url()}`);
      await this.answer(question, asked);
      rates.push(await this.rate());
      const next = page.getByRole('link', { name: /Prochaine à saisir/ });
      if ((await next.count()) === 0) break;
      const before = page.url();
      await hand.press(next);
      await page.waitForURL((url) => url.href !== before);
    }
    return rates;
  }

  /** One act of the workflow, from the contract's band: recapitulation, confirmation, receipt. */
  async act(label: string): Promise<void> {
    const { page, hand } = this;
    await hand.press(page.getByRole('link', { name: label }));
    await hand.press(page.getByRole('main').getByRole('button', { name: label }));
    const dialog = page.getByRole('alertdialog');
    await hand.tick(dialog.getByRole('checkbox'));
    await hand.press(dialog.getByRole('button', { name: label }));
    await page.getByRole('heading', { level: 1, name: new RegExp(label) }).waitFor();
    await page.waitForURL(/\/recu\//);
  }

  async rate(): Promise<number> {
    return Number(await this.page.getByRole('progressbar', { name: 'Pourcentage de remplissage' }).getAttribute('value'));
  }

  private async answer(question: Parameters<typeof fillQuestion>[2], asked: Asked): Promise<void> {
    const { page, hand } = this;
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).waitFor();
    await fillQuestion(hand, page, question);
    for (const { label } of question.evidence.filter(({ required }) => required !== 'never')) {
      const deposited = page.waitForResponse((response) => response.request().method() === 'POST' && response.url().endsWith('/documents'));
      await give(hand, page, page.getByRole('button', { name: `Ajouter document : ${label}` }), {
        name: `${label}.pdf`,
        mimeType: 'application/pdf',
        buffer: PIECE,
      });
      expect((await deposited).status()).toBe(201);
      await page.getByText('Votre document a été ajouté.').first().waitFor();
    }
    await hand.press(page.getByRole('button', { name: 'Enregistrer', exact: true }));
    // A pause in the typing may have saved a part, or refused it: what counts is what the bar says now, then what the server has.
    await page
      .locator('.ec-save')
      .getByText(/^Enregistré à/)
      .waitFor();
    const state = await stateOf(asked, question.key);
    if (state.dot !== 'done') throw new Error(`${question.key} is ${state.dot} after its save (${state.missingEvidence.join()})`);
  }

  /** The question that the address names, once the page shows it: an address may be ahead of its page. */
  private async openQuestion(): Promise<string> {
    const key = decodeURIComponent(/\/saisie\/([^/?]+)/.exec(this.page.url())?.[1] ?? '');
    await this.page.locator(`[id="noeud-${key}"][aria-current]`).waitFor();
    return key;
  }
}

async function stateOf(asked: Asked, key: string): Promise<QuestionState> {
  const state = (await asked.states()).find((one) => one.key === key);
  if (!state) throw new Error(`Nothing is said of ${key}`);
  return state;
}
