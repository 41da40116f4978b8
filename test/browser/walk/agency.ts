import { type Page } from 'playwright-core';
import { type Hand } from './hand.js';

/** Somebody of the agency in front of a campaign. */
export class Agency {
  constructor(
    private readonly page: Page,
    private readonly hand: Hand,
  ) {}

  async createCampaign(label: string, year: string, windows: readonly (readonly [string, string])[]): Promise<void> {
    const { page, hand } = this;
    await hand.press(page.getByRole('navigation', { name: 'Menu principal' }).getByRole('link', { name: 'Campagnes' }));
    await hand.press(page.getByRole('link', { name: 'Créer une campagne' }));
    await hand.write(page.getByLabel('Libellé'), label);
    await hand.write(page.getByLabel('Année évaluée'), year);
    await hand.pick(page.getByLabel('Type de contrat'), 'CAQES');
    await this.pickFirst('Trame', /45 questions/);
    await this.pickFirst('Circuit', /campagne annuelle/);
    for (const [index, [open, close]] of windows.entries()) {
      await hand.writeDate(page.getByLabel('Ouverture').nth(index), open);
      await hand.writeDate(page.getByLabel('Fermeture').nth(index), close);
    }
    await hand.press(page.getByRole('button', { name: 'Créer la campagne' }));
    await page.getByRole('heading', { level: 1, name: label }).waitFor();
  }

  /** One act on every contract of the campaign that is shown; answers for how many it was done. */
  async move(act: RegExp): Promise<number> {
    const { page, hand } = this;
    const acts = page.getByRole('region', { name: 'Faire avancer la campagne' });
    await hand.press(acts.getByRole('button', { name: act }));
    await hand.press(page.getByRole('alertdialog').getByRole('button', { name: act }));
    const said = acts.getByText(new RegExp(`${act.source}.*fait pour`, 'i'));
    await said.waitFor();
    return Number(/fait pour (\d+)/.exec(await said.innerText())?.[1]);
  }

  private async pickFirst(label: string, option: RegExp): Promise<void> {
    const list = this.page.getByLabel(label);
    const words = await list.locator('option').filter({ hasText: option }).first().textContent();
    await this.hand.pick(list, words ?? '');
  }
}
