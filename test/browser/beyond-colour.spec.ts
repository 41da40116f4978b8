import { type Page } from 'playwright-core';
import {
  BARE_CONTROLS,
  PLAIN_LINKS,
  SILENT_BARS,
  STATES_BY_COLOUR,
  STATUSES_BY_COLOUR,
  UNSEEN_FOCUS,
  VANISHED_ICONS,
} from './beyond-colour.js';
import { WIDTHS } from './client-server.js';
import { accountOf, openDossier, questionAddress } from './dossier-of.js';
import { establishmentScreens } from './establishment-screens.js';
import { titled } from './sound-page.js';
import { withScreens } from './with-screens.js';

const world = withScreens();

const ALWAYS = { VANISHED_ICONS, STATES_BY_COLOUR, STATUSES_BY_COLOUR, SILENT_BARS, UNSEEN_FOCUS };
const WITH = { ours: { ...ALWAYS, PLAIN_LINKS }, system: { ...ALWAYS, BARE_CONTROLS } };

/** What is open to everybody, and what only a person who has signed in may read. */
const OPEN_TO_ALL = [
  { path: '/connexion', title: /./ },
  { path: '/renouvellement', title: /./ },
  { path: '/un-probleme', title: /^Un problème/ },
  { path: '/accessibilite', title: /^Accessibilité/ },
  { path: '/plan-du-site', title: /^Plan du site/ },
];

async function colours(page: Page, forcedColors: 'none' | 'active'): Promise<void> {
  await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
  await page.waitForFunction((active) => matchMedia('(forced-colors: active)').matches === active, forcedColors === 'active');
}

/** What this page no longer tells, with our colours read as greys and with those of the system. */
async function lost(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [whose, checks] of Object.entries(WITH)) {
    await colours(page, whose === 'system' ? 'active' : 'none');
    for (const [name, script] of Object.entries(checks)) {
      const failing = await page.evaluate<string[]>(script);
      if (failing.length > 0) found[`${name} with the colours of ${whose}`] = failing;
    }
  }
  return found;
}

/** The browser shows the focus of everything once a key was pressed. */
async function lostOn(page: Page, screens: readonly { path: string; title: RegExp }[]): Promise<object[]> {
  const found = [];
  for (const { path, title } of screens) {
    await page.goto(path);
    await titled(page, title);
    await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    const what = await lost(page);
    if (Object.keys(what).length > 0) found.push({ path, what });
  }
  return found;
}

describe('nothing is told by a colour alone, ours in grey or those of the system', () => {
  it.each(WIDTHS)('on every screen of an establishment at %i px', async (width) => {
    const dossier = await openDossier(world.server, 'DE VALOMBRE');
    const { page } = await world.signedIn(accountOf('maude.tilleray'), width);
    const more = [
      { path: '/contrats?tri=-name', title: /^Gestion des Contrats/ },
      { path: questionAddress(dossier, 'protocole-epa'), title: /Protocole/ },
    ];
    expect(await lostOn(page, [...(await establishmentScreens(world.server, dossier)), ...more])).toEqual([]);
  });

  it.each(WIDTHS)('on the pages open to everybody at %i px', async (width) => {
    const { page } = await world.open(width);
    expect(await lostOn(page, OPEN_TO_ALL)).toEqual([]);
  });

  it('would be told of each kind of thing that is lost', async () => {
    const { page } = await world.open();
    await colours(page, 'active');
    await page.setContent(`<style>.i{width:9px;height:9px;mask:linear-gradient(#000,#000);background:#00f}button{border:0;background:#eee;outline:0}
      button[aria-pressed=true]{background:#f00}button:focus{outline:0}a{text-decoration:none}</style><main><p>Ouvrez <a href="/">ceci</a>.</p>
      <div class="i"></div><div><button aria-pressed="true">Oui</button></div><span class="ec-status">&nbsp;</span><div><progress></progress></div></main>`);
    await page.keyboard.press('Tab');
    const blind = [];
    for (const [name, script] of Object.entries({ ...WITH.ours, ...WITH.system }))
      if ((await page.evaluate<string[]>(script)).length === 0) blind.push(name);
    expect(blind).toEqual([]);
  });
});
