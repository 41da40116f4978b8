import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Page } from 'playwright-core';
import { randomFrom } from '../e2e/interleaved-saves.js';
import { signIn } from '../support/index.js';
import { acknowledge } from './walk/hand.js';
import { mouseHand } from './walk/mouse-hand.js';
import { accountOf, type KnownDossier, openDossier, openQuestion, save } from './dossier-of.js';
import { withScreens } from './with-screens.js';

/** Taken in turn: a third of the cuts each. */
const DOING = ['typing', 'saving', 'uploading'] as const;
const CUTS = 50;
const SEED = Number(process.env.ECARS_TEST_SEED ?? 20_260_402);
const QUESTIONS = { 'bilan-pertinence': '8.2.1.b', 'cellule-pertinence': '8.2.1.a' } as const;
const IDS = Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[];
/** Only an expected piece of the first question. */
const WITH_PIECE = 'cellule-pertinence';

const world = withScreens();
let dossier: KnownDossier;
beforeAll(async () => {
  dossier = await openDossier(world.server, 'DE VALOMBRE');
});

interface Stored {
  readonly answers: readonly { readonly key: string; readonly comment: string | null }[];
  readonly documents: readonly { readonly name: string }[];
}

async function stored(): Promise<Stored> {
  const agent = await signIn(world.server, accountOf('camille.fontbelle'));
  return (await agent.get(`/api/dossiers/${dossier.dossierId}/answers`)).body as Stored;
}

const commentOf = ({ answers }: Stored, id: string): string =>
  answers.find(({ key }) => key === `${id}@ej:${dossier.entityFiness}`)?.comment ?? '';

const comment = (page: Page) => page.getByLabel(/Commentaire évalué 2025/);

async function goTo(page: Page, id: keyof typeof QUESTIONS): Promise<void> {
  const code = QUESTIONS[id];
  const pattern = code.replaceAll('.', '\\.');
  await page.getByRole('treeitem', { name: new RegExp(`^${pattern}\\s`) }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${pattern}`) }).waitFor();
}

/** Some acknowledgements are lost after the server has done what it was asked. */
async function loseAcknowledgements(page: Page, random: () => number): Promise<() => void> {
  const state = { losing: true };
  await page.route(`**/api/dossiers/${dossier.dossierId}/answers/*`, async (route) => {
    const lose = state.losing && random() < 0.3;
    if (!lose) return route.continue();
    await route.fetch().catch(() => undefined);
    return route.abort('connectionreset');
  });
  return () => {
    state.losing = false;
  };
}

/** Of three uploads, one is cut in the middle of its file, one after the server has kept it, and one is not. */
function breakUploads(): { readonly midway: number; readonly unheard: number; stop(): void } {
  const http = world.server.app.getHttpServer();
  const seen = { uploads: 0, midway: 0, unheard: 0 };
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== 'POST' || !request.url?.endsWith(`/${dossier.dossierId}/documents`)) return;
    seen.uploads += 1;
    if (seen.uploads % 3 === 1) {
      seen.midway += 1;
      request.once('data', () => request.socket.destroy());
    } else if (seen.uploads % 3 === 2) {
      seen.unheard += 1;
      response.writeHead = () => {
        request.socket.destroy();
        return response;
      };
    }
  };
  http.prependListener('request', onRequest);
  return Object.assign(seen, { stop: () => void http.off('request', onRequest) });
}

/** Readings of the answers take their time, each its own: they arrive before and after the acknowledgements of saves. */
async function slowReadings(page: Page, random: () => number): Promise<void> {
  await page.route(`**/api/dossiers/${dossier.dossierId}/answers`, async (route) => {
    await pause(random() * 2500);
    await route.fallback();
  });
}

async function chooseFile(page: Page, name: string): Promise<void> {
  const input = page.locator('.ec-question input[type=file]').last();
  await input.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(`Compte rendu ${name}. `.repeat(40_000)) });
}

/** Chosen, and told: added, or cut and to be sent again. */
async function upload(page: Page, name: string, isFirst: boolean): Promise<string> {
  await chooseFile(page, name);
  if (isFirst) await acknowledge(mouseHand(page), page);
  await page
    .locator('.ec-question')
    .getByText(/Votre document a été ajouté|reprendre l’envoi/)
    .first()
    .waitFor();
  return name;
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('fifty cuts of the network while somebody types, saves and uploads', () => {
  it('lose no keystroke and no document, send nothing twice, and make up no conflict [S1-21]', async () => {
    const random = randomFrom(SEED);
    const uploads = breakUploads();
    const { page } = await world.signedIn(accountOf('maude.tilleray'));
    await openQuestion(page, dossier, WITH_PIECE);
    const before = await stored();
    const typed = new Map<string, string>(IDS.map((id) => [id, commentOf(before, id)]));
    const files: string[] = [];
    await slowReadings(page, randomFrom(SEED + 1));
    const stopLosing = await loseAcknowledgements(page, random);

    for (let cut = 0; cut < CUTS; cut += 1) {
      const doing = DOING[cut % DOING.length];
      const id = doing === 'uploading' ? WITH_PIECE : IDS[Math.floor(random() * IDS.length)]!;
      await goTo(page, id);
      await comment(page).focus();
      await page.keyboard.press('Control+End');
      const words = ` coupure ${String(cut)},`;
      const delay = Math.floor(random() * 60);
      const sent = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/answers/'));
      const hands = async (): Promise<void> => {
        await page.keyboard.type(words, { delay });
        if (doing === 'saving') await save(page);
        if (doing === 'uploading') files.push(await upload(page, `compte-rendu-${String(cut)}.txt`, files.length === 0));
      };
      const cutFor = random() * 900;
      const network = async (): Promise<void> => {
        if (doing === 'typing') await pause(random() * words.length * delay);
        else await sent;
        await page.context().setOffline(true);
        await pause(cutFor);
        await page.context().setOffline(false);
      };
      await Promise.all([hands(), network(), sent]);
      typed.set(id, `${typed.get(id) ?? ''}${words}`);
      expect(await comment(page).inputValue()).toBe(typed.get(id));
    }

    stopLosing();
    uploads.stop();
    await goTo(page, WITH_PIECE);
    await page.waitForFunction(() => !Object.keys(localStorage).some((name) => name.startsWith('ecars.saisie')));
    await page.getByText(/reprendre l’envoi/).waitFor({ state: 'detached' });
    const after = await stored();
    for (const id of IDS) expect(commentOf(after, id).trim()).toBe(typed.get(id)?.trim());
    const sent = after.documents.map(({ name }) => name).filter((name) => name.startsWith('compte-rendu-'));
    expect([...sent].sort()).toEqual([...files].sort());
    expect(await page.getByText(/à départager/).count()).toBe(0);
    expect(Math.min(uploads.midway, uploads.unheard)).toBeGreaterThan(CUTS / 10);
  });
});
