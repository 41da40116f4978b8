import { type Locator, type Page } from 'playwright-core';
import { type AskedQuestion, type AskedSchema } from './asked.js';
import { type Hand } from './hand.js';

/** Reads alike whether the day or the month comes first. */
const DAY = '2025-11-11';
const SENTENCE = 'Groupe de travail réuni trois fois dans l’année : pharmacie, gériatrie, médecine polyvalente.';

type Fill = (hand: Hand, page: Page, question: AskedQuestion) => Promise<void>;

const actual = (page: Page): Locator => page.getByRole('textbox', { name: /^Réalisé/ });
const group = (page: Page): Locator => page.getByRole('group', { name: /Réalisé/ }).first();

/** A real value for each kind of question, entered as a person would. */
const FILLS: Readonly<Record<string, Fill>> = {
  rate: async (hand, page) => {
    const [numerator, denominator] = [group(page).getByRole('textbox').nth(0), group(page).getByRole('textbox').nth(1)];
    await hand.write(numerator, '90');
    await hand.write(denominator, '120');
  },
  number: (hand, page) => hand.write(actual(page), '148'),
  percentage: (hand, page) => hand.write(actual(page), '87,5'),
  text: (hand, page) => hand.write(actual(page), SENTENCE),
  date: (hand, page) => hand.writeDate(actual(page), DAY),
  'yes-no': (hand, page) => hand.tick(group(page).getByRole('radio', { name: '1 - OUI' })),
  choice: (hand, page) => hand.tick(group(page).getByRole('radio').last()),
  'multiple-choice': async (hand, page) => {
    for (const index of [0, 3, 5]) await hand.tick(group(page).getByRole('checkbox').nth(index));
  },
  file: (hand, page) => hand.tick(page.getByRole('checkbox', { name: 'La pièce demandée est déposée' })),
  table: fillTable,
};

export async function fillQuestion(hand: Hand, page: Page, question: AskedQuestion): Promise<void> {
  const fill = FILLS[question.field];
  if (!fill) throw new Error(`The walk has no value for a question of kind ${question.field}`);
  await fill(hand, page, question);
}

async function fillTable(hand: Hand, page: Page, { schema }: AskedQuestion): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Ajouter une ligne' }));
  const row = page.getByRole('group', { name: 'Ligne 1' });
  await row.waitFor();
  for (const column of Object.values(schema.items?.properties ?? {})) await fillCell(hand, row, column);
}

async function fillCell(hand: Hand, row: Locator, column: AskedSchema): Promise<void> {
  const name = labelled(column.title ?? '');
  const [first] = optionsOf(column);
  if (first !== undefined) await hand.pick(row.getByRole('combobox', { name }), first);
  else if (column.format === 'date') await hand.writeDate(row.getByLabel(name), DAY);
  else await hand.write(row.getByRole('textbox', { name }), column.type === 'string' ? 'Revue de pertinence' : '42');
}

function optionsOf({ enum: list, oneOf }: AskedSchema): readonly string[] {
  return list ?? (oneOf ?? []).map(({ const: code, title }) => `${code} - ${title}`);
}

/** Labels end with « (facultatif) » where they may stay empty. */
function labelled(title: string): RegExp {
  return new RegExp(`^${title.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\(facultatif\\))?$`);
}
