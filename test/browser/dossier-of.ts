import { type Page } from 'playwright-core';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { signIn, type TestServer } from '../support/index.js';

/** One dossier of the demonstration, as the agency's list names it. */
export interface KnownDossier {
  readonly dossierId: string;
  readonly contractId: string;
  readonly contractName: string;
  readonly entityFiness: string;
}

export function accountOf(name: string): string {
  const account = demonstrationAccounts().find(({ email }) => email.startsWith(name));
  if (!account) throw new Error(`No demonstration account begins with ${name}`);
  return account.email;
}

/** The dossier of a contract in the campaign that is open for self-assessment. */
export async function openDossier(server: TestServer, entity: string): Promise<KnownDossier> {
  const agency = await signIn(server, accountOf('ines.maravent'));
  const { body: campaigns } = (await agency.get('/api/campaigns')) as { body: { id: string; label: string }[] };
  const lists = await Promise.all(campaigns.map(({ id }) => agency.get(`/api/campaigns/${id}`)));
  const rows = lists.flatMap(({ body }) => (body as { rows: (KnownDossier & { state: { label: string } })[] }).rows);
  const found = rows.find(({ contractName, state }) => contractName.includes(entity) && /auto/i.test(state.label));
  if (!found) throw new Error(`No dossier in self-assessment for ${entity}`);
  return found;
}

export function questionAddress({ dossierId, entityFiness }: KnownDossier, id: string): string {
  return `/dossiers/${dossierId}/saisie/${encodeURIComponent(`${id}@ej:${entityFiness}`)}`;
}

/** The panel of the question, once it is there. */
export async function openQuestion(page: Page, dossier: KnownDossier, id: string): Promise<void> {
  await page.goto(questionAddress(dossier, id));
  await page.locator('.ec-question').waitFor();
}

export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
}

/** Until the bar under the question says that the server has it. */
export async function saved(page: Page): Promise<void> {
  await page
    .locator('.ec-save')
    .getByText(/^Enregistré à \d\d:\d\d$/)
    .waitFor();
}
