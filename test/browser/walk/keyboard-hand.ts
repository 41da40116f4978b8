import { type Locator, type Page } from 'playwright-core';
import { type Hand } from './hand.js';

/** More tab stops than any screen has: reaching it means a trap, or a control that the keyboard cannot reach. */
const STOPS = 400;

/** Where the control is from the focus: -1 before, 1 after, 0 here (or in the same group of radio buttons). */
type Direction = -1 | 0 | 1;

function direction(element: Element): Direction {
  const focused = document.activeElement ?? document.body;
  const sameGroup = (a: Element, b: Element): boolean =>
    a instanceof HTMLInputElement && b instanceof HTMLInputElement && a.type === 'radio' && b.type === 'radio' && a.name === b.name;
  if (focused === element || sameGroup(focused, element)) return 0;
  return focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}

/** Somebody with a keyboard alone: Tab, Shift+Tab, arrows, Enter, Space and letters. */
export function keyboardHand(page: Page): Hand {
  const { keyboard } = page;

  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < STOPS; stop += 1) {
      const way = await target.evaluate(direction);
      if (way === 0) return;
      await keyboard.press(way === 1 ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`The keyboard does not reach ${String(target)}`);
  }

  async function arrowUntil(done: () => Promise<boolean>, what: string): Promise<void> {
    for (let step = 0; step < STOPS; step += 1) {
      if (await done()) return;
      await keyboard.press('ArrowDown');
    }
    throw new Error(`The arrows do not reach ${what}`);
  }

  return {
    press: async (target) => {
      await reach(target);
      await keyboard.press('Enter');
    },
    write: async (target, text) => {
      await reach(target);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    },
    writeDate: async (target, day) => {
      await reach(target);
      // A native date control takes its parts in the order of its locale: the walk's days read alike in both.
      const [year = '', month = '', date = ''] = day.split('-');
      await keyboard.type(`${date}${month}${year}`);
    },
    tick: async (target) => {
      await reach(target);
      if ((await target.getAttribute('type')) === 'radio') {
        await keyboard.press('Space');
        await arrowUntil(() => target.isChecked(), String(target));
      } else {
        await keyboard.press('Space');
      }
    },
    pick: async (target, option) => {
      await reach(target);
      await keyboard.press('Home');
      await arrowUntil(
        () => target.evaluate((list, wanted) => (list as HTMLSelectElement).selectedOptions[0]?.label === wanted, option),
        option,
      );
    },
  };
}
