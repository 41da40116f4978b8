import { mainThread } from './main-thread.mjs';

const WORDS = 'trois groupes de travail';
const TURNS = 10;

/** Types into `field` and answers the cost of one key; what is typed leaves again uncounted. */
async function press(page, field) {
  await field.focus();
  const cost = await mainThread(page, () => page.keyboard.type(WORDS));
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  return cost / WORDS.length;
}

/** Our entry screen. The kinds of questions come in turn: every fifth, from 0, is a « oui / non », from 1 a number, from 2 a text. */
export async function ourContract(page, address) {
  await page.goto(address);
  const row = (index) => page.getByRole('treeitem', { name: new RegExp(`^1\\.1\\.${index}\\s`) });
  const known = new Map();
  /** Found beforehand: to look for a row by its name reads the names of all 300, which costs more than what we measure. */
  const rowOf = async (index) => {
    if (!known.has(index)) known.set(index, await row(index).elementHandle());
    return known.get(index);
  };
  const open = async (index) => {
    await (await rowOf(index)).click();
    await page.waitForFunction((code) => document.querySelector('main h1')?.textContent.startsWith(code), `1.1.${index} `);
  };
  const field = page.locator('.ec-question').getByRole('textbox').first();
  const turned = { times: 0 };
  return {
    press: async () => {
      await open(2);
      return press(page, field);
    },
    turn: async () => {
      await open(6);
      await open(1);
      const cost = await mainThread(page, async () => {
        for (let index = 0; index < TURNS; index += 1) await open(index % 2 === 0 ? 6 : 1);
      });
      return cost / TURNS;
    },
    dot: async () => {
      const index = 5 + 5 * turned.times;
      turned.times += 1;
      await open(index);
      return mainThread(page, async () => {
        await page.locator('.ec-question input[type=radio]').last().check({ force: true });
        await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
        await page.waitForFunction((changed) => changed.textContent.includes('Saisie'), await rowOf(index));
      });
    },
  };
}

const FIELD = {
  survey: 'input[type=text], textarea',
  'whole-contract': '#r_q2',
  'hand-written': '#text',
};

/** A peer's page: alone in its tab, nothing on the network. */
export async function peerContract(page, script, { name, hash = '' }) {
  await page.goto(`data:text/html,<!doctype html><meta charset="utf-8"><div id="root"></div>#${hash}`);
  await page.addScriptTag({ content: script });
  const next = page.locator('.sd-navigation__next-btn');
  const toRadio = async () => {
    const radio = page.locator('input[type=radio]').last();
    while ((await radio.count()) === 0) await next.click();
    return radio;
  };
  return {
    press: () => press(page, page.locator(FIELD[name]).nth(name === 'survey' ? 1 : 0)),
    turn: async () => {
      const cost = await mainThread(page, async () => {
        for (let index = 0; index < TURNS; index += 1) await next.click();
      });
      return cost / TURNS;
    },
    dot: async () => {
      await next.click();
      const radio = await toRadio();
      return mainThread(page, () => radio.check({ force: true }));
    },
  };
}

/** The hand-written contract, asked for what ours is asked: what the browser, its driver and React cost alone. */
export async function handWrittenContract(page, script) {
  const { press } = await peerContract(page, script, { name: 'hand-written' });
  const rows = await page.locator('ul button').elementHandles();
  const open = async (index) => {
    await rows[index].click();
    await page.waitForFunction((id) => document.querySelector('h1').textContent === id, `q${index}`);
  };
  const turned = { times: 0 };
  return {
    press: async () => {
      await open(2);
      return press();
    },
    turn: async () => {
      await open(6);
      const cost = await mainThread(page, async () => {
        for (let index = 0; index < TURNS; index += 1) await open(index % 2 === 0 ? 1 : 6);
      });
      return cost / TURNS;
    },
    dot: async () => {
      const index = 10 + turned.times;
      turned.times += 1;
      await open(index);
      await page.locator('#text').focus();
      return mainThread(page, async () => {
        await page.keyboard.type('x');
        await page.keyboard.press('Tab');
        await page.waitForFunction((row) => row.textContent.includes('Saisie'), rows[index]);
      });
    },
  };
}
