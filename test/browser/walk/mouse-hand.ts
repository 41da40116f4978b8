import { type Locator, type Page } from 'playwright-core';
import { type Hand } from './hand.js';

/** Somebody with a mouse: points, clicks, then types what must be typed. */
export function mouseHand(page: Page): Hand {
  const typeInto = async (target: Locator, text: string): Promise<void> => {
    await target.click();
    await target.fill(text);
  };
  return {
    press: (target) => target.click(),
    write: typeInto,
    writeDate: typeInto,
    tick: async (target) => {
      // The drawn box is the label's: the input itself lies under it.
      await page.locator(`label[for="${(await target.getAttribute('id')) ?? ''}"]`).click();
    },
    pick: async (target, option) => {
      await target.selectOption({ label: option });
    },
  };
}
