import { readFile } from 'node:fs/promises';
import { type Page } from 'playwright-core';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { type LibraryView } from '../../src/modules/documents/dto/library.view.js';
import { WorkflowDefinitions } from '../../src/modules/workflow-definitions/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { openCampaign } from '../e2e/dossier-world.js';
import { DEPOSIT_CALENDAR, everyLevel, type Level, LEVELS } from '../e2e/every-level.js';
import { type Agent, axe, signIn } from '../support/index.js';
import { sidewaysScroll, WIDTHS } from './client-server.js';
import { accountOf } from './dossier-of.js';
import { keyboardHand } from './walk/keyboard-hand.js';
import { withScreens } from './with-screens.js';

const OMEDIT = 'sylvain.roquebrise@omedit-horizon.example';
const AUTHORS: Readonly<Record<Level, string>> = {
  contract: 'maude.tilleray',
  establishment: 'maude.tilleray',
  reference: 'ines.maravent',
};

/** One dossier of the demonstration's region in which documents go to every level, with one document at each. */
describe('the OMEDIT, before documents deposited once for everybody', () => {
  const world = withScreens();
  let contract: { address: string; name: string };
  beforeAll(async () => {
    const agency = await signIn(world.server, accountOf('ines.maravent'));
    const { hash: workflowHash } = await world.server.app
      .get(RegionTransactions)
      .in('horizon', (tx) => world.server.app.get(WorkflowDefinitions).publish(tx, everyLevel()));
    const { rows } = await openCampaign(agency, { workflowHash, templateHash: null, calendar: DEPOSIT_CALENDAR });
    const row = rows.find(({ contractName }) => contractName.includes('CH DE VALOMBRE'))!;
    const opened = await agency
      .post(`/api/dossiers/${row.dossierId}/events`)
      .set('Idempotency-Key', 'ouverture')
      .send({ event: 'OUVRIR_EVALUATION' });
    expect(opened.status).toBe(200);
    for (const level of LEVELS) await deposit(await signIn(world.server, accountOf(AUTHORS[level])), row.dossierId, level);
    contract = { address: `/contrats/${row.contractId}?dossier=${row.dossierId}`, name: row.contractName };
  });

  async function deposit(agent: Agent, dossierId: string, level: Level): Promise<void> {
    const { body } = (await agent.get(`/api/dossiers/${dossierId}/library`)) as { body: LibraryView };
    const establishment = body.levels.find((found) => found.level === level)?.establishments[0];
    const fields = { level, ...(level === 'establishment' && { organisation: establishment?.id ?? '' }) };
    const sent = await agent.post(`/api/dossiers/${dossierId}/documents`).field(fields).attach('file', TRUE_FILES.pdf!, `${level}.pdf`);
    expect([level, sent.status]).toEqual([level, 201]);
  }

  async function downloads(page: Page, level: Level, act: () => Promise<void>): Promise<void> {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    expect(download.suggestedFilename()).toBe(`${level}.pdf`);
    expect(TRUE_FILES.pdf?.equals(await readFile(await download.path()))).toBe(true);
  }

  it.each(WIDTHS)('reads and downloads them on the contract’s page at %i px, and may add or take away none [S3-09]', async (width) => {
    const { page } = await world.signedIn(OMEDIT, width);
    await page.goto(contract.address);
    await page.getByRole('heading', { level: 1, name: contract.name }).waitFor();
    const hand = keyboardHand(page);
    const table = page.getByRole('table', { name: 'Documents du contrat' });
    await hand.press(table.getByRole('link', { name: 'contract.pdf' }));
    await page.getByRole('alertdialog').getByText('Aucun antivirus n’a examiné ce document.', { exact: false }).waitFor();
    await downloads(page, 'contract', () => hand.press(page.getByRole('button', { name: 'Télécharger quand même' })));
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    // The warning is given once in a session.
    for (const level of ['establishment', 'reference'] as const)
      await downloads(page, level, () => hand.press(table.getByRole('link', { name: `${level}.pdf` })));
    expect(await page.getByRole('button', { name: /Ajouter document|Retirer|Remplacer/ }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(sidewaysScroll)).toBe(0);
  });
});
