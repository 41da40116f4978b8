import { type Page } from 'playwright-core';
import { FIELD_PLUGINS } from '../../src/forms/fields/fields.js';
import { signIn, until } from '../support/index.js';
import { accountOf, save } from './dossier-of.js';
import { FIELD_SCHEMAS, openEveryField } from './every-field.js';
import { FIELD_TREES, type FieldTrees } from './field-trees.js';
import { refusal } from './sound-page.js';
import { spokenTree } from './spoken-tree.js';
import { withScreens } from './with-screens.js';

const MAUDE = accountOf('maude.tilleray');
const WIDGET = '.ec-question .rjsf';
const SUMMARY = '.ec-question .ec-section--first';
const WRITING = /\/api\/dossiers\/[^/]+\/answers\/[^/]+$/;
const WHOLE = { pointer: '', code: 'refused', message: 'Refus du champ.' };

const world = withScreens();
let dossierId: string;
beforeAll(async () => {
  dossierId = await openEveryField(world.server);
});

/** The tree follows the page by a moment: it is read until it is as expected, and shown when it never is. */
async function says(page: Page, selector: string, expected: readonly string[]): Promise<void> {
  await page.locator(selector).waitFor();
  const seen = { last: [] as string[] };
  await until(async () => {
    seen.last = await spokenTree(page, selector);
    return JSON.stringify(seen.last) === JSON.stringify(expected);
  }).catch(() => undefined);
  expect(seen.last).toEqual(expected);
}

async function open(page: Page, field: string): Promise<void> {
  await page.goto(`/dossiers/${dossierId}/saisie/${field}`);
  await page.locator('.ec-question').waitFor();
}

async function answers(field: string, value: unknown): Promise<void> {
  const maude = await signIn(world.server, MAUDE);
  const saving = maude.put(`/api/dossiers/${dossierId}/answers/${field}`).set('If-Match', '"0"');
  const { status, body } = await saving.send({ value, notApplicable: false, comment: null });
  expect({ status, body }).toMatchObject({ status: 200 });
}

/** The server refuses the whole of the answer, and one part of it where it has parts. */
async function isRefused(page: Page, { part }: FieldTrees): Promise<void> {
  const errors = part === undefined ? [WHOLE] : [WHOLE, { ...WHOLE, pointer: part.pointer, message: 'Refus de la case.' }];
  await page.route(WRITING, (route) => route.fulfill(refusal(422, { errors })));
  await save(page);
  const heading = part === undefined ? '1 champ est à corriger' : '2 champs sont à corriger';
  const said = part === undefined ? [WHOLE.message] : [WHOLE.message, `${part.name} : Refus de la case.`];
  const links = said.flatMap((words) => ['listitem', `link "${words}"`]);
  await says(page, SUMMARY, [`group "${heading}"`, `heading "${heading}"`, 'list', ...links]);
  await page.waitForFunction((summary) => document.activeElement?.closest(summary) !== null, SUMMARY);
}

describe('the accessibility tree of every field [S4-14]', () => {
  it('is compared for each field type that there is', () => {
    const types = FIELD_PLUGINS.map(({ type }) => type).sort();
    expect(Object.keys(FIELD_SCHEMAS).sort()).toEqual(types);
    expect(Object.keys(FIELD_TREES).sort()).toEqual(types);
  });

  it.each(Object.entries(FIELD_TREES))('tells name, role, value, help and refusal of %s', async (field, expected) => {
    const { page } = await world.signedIn(MAUDE);
    await open(page, field);
    await says(page, WIDGET, expected.empty);
    await answers(field, expected.value);
    await open(page, field);
    await says(page, WIDGET, expected.filled);
    await isRefused(page, expected);
    await says(page, WIDGET, expected.refused);

    const reader = (await world.signedIn(accountOf('lise.orvaux'))).page;
    await open(reader, field);
    const comment = ['term "Commentaire évalué 2025"', 'definition', 'StaticText "Aucun commentaire"'];
    const answer = ['term "Réalisé"', 'definition', `StaticText "${expected.readOnly}"`];
    await says(reader, '.ec-question .ec-dl', ['DescriptionList', ...answer, ...comment]);
    await Promise.all([page.context().close(), reader.context().close()]);
  });
});

describe('the live region of the page', () => {
  it('says that an answer is saved, with the percentage, and the focus stays where it was', async () => {
    const { page } = await world.signedIn(MAUDE);
    await open(page, 'text');
    await page.getByRole('textbox', { name: /^Réalisé/ }).fill('Un autre mot');
    const button = page.getByRole('button', { name: 'Enregistrer', exact: true });
    await button.press('Enter');
    const region = page.locator('.ec-sr[role=status]').filter({ hasText: /^Enregistré à \d\d:\d\d, \d+\s%$/ });
    await region.waitFor({ state: 'attached' });
    expect(await region.getAttribute('aria-live')).toBe('polite');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
