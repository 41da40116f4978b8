import { type Response } from 'supertest';
import { readWord } from '../../src/forms/testing/read-word.js';
import { ClosingSeals, type SealVerdict } from '../../src/modules/dossiers/index.js';
import { type SealView } from '../../src/modules/dossiers/dto/timeline.view.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { dayIn, type DossierWorld, openWorld, PEOPLE, type Who } from './dossier-world.js';

describe('the receipt of a closing', () => {
  let world: DossierWorld;
  let seal: SealView;

  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.fillAll();
    const { body } = await world.send('director', 'CLORE_SAISIE');
    const closing = body.movements.find(({ event }) => event === 'CLORE_SAISIE');
    if (!closing?.seal) throw new Error(JSON.stringify(body.movements));
    seal = closing.seal;
  }, 120_000);
  afterAll(() => world.close());

  const verify = (): Promise<SealVerdict> => {
    const { app } = world.server;
    return app.get(RegionTransactions).in('horizon', (tx) => app.get(ClosingSeals).verifyAll(tx));
  };

  async function word(who: Who, seq: number): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
    return (await world.as(who)).get(`/api/dossiers/${world.dossierId}/receipts/${seq}/receipt.docx`).buffer(true).parse(binary);
  }

  it('has a number and the hash of all that was closed, kept in the journal [S1-31] [S4-27]', async () => {
    expect(seal).toMatchObject({ number: `AR-2025-${world.dossierId.slice(0, 8).toUpperCase()}-${seal.seq}`, documents: 0 });
    expect(seal.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(seal.answers).toBeGreaterThan(20);
    const [row] = await world.server.database.query<{ seq: number; body: string }>(
      "select seq, body from app.journal where dossier_id = $1 and event = 'CLORE_SAISIE'",
      [world.dossierId],
    );
    expect(row!.seq).toBe(seal.seq);
    expect(JSON.parse(row!.body)).toMatchObject({ event: 'CLORE_SAISIE', seal: { seq: seal.seq, sha256: seal.sha256 } });
  });

  it('is given as a Word file to whoever may read the dossier [S1-31]', async () => {
    const { status, headers, body } = await word('reader', seal.seq);
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain(`${seal.number}.docx`);
    const text = await readWord(body);
    for (const told of [seal.number, seal.sha256, 'CAQES_22-CH DE VALOMBRE', 'Clore la saisie', 'Maude Tilleray', `ligne ${seal.seq}`])
      expect(text).toContain(told);
  });

  it.each([
    ['a row that is no closing', 'director', 1],
    ['a number without end', 'director', 99_999_999_999],
    ['somebody who has nothing to do with the contract', 'stranger', 0],
  ] as const)('does not exist for %s', async (_name, who, seq) => {
    expect((await word(who, seq === 0 ? seal.seq : seq)).status).toBe(404);
  });

  it('is in the acknowledgement, with the way to its page', async () => {
    const mail = await world.server.mailbox.to(PEOPLE.director, 'Accusé de réception');
    expect(mail.text).toContain(seal.number);
    expect(mail.text).toContain(seal.sha256);
    expect(mail.text).toContain(`/dossiers/${world.dossierId}/recu/CLORE_SAISIE`);
  });

  it('is found again from what is stored, and a change behind the journal’s back is told', async () => {
    const { database } = world.server;
    const before = await verify();
    expect(before.broken).toEqual([]);
    expect(before.intact).toBeGreaterThan(0);
    const change = `update app.answer set comment = $2 where dossier_id = $1 and question_id = 'bilan-pertinence' returning question_id`;
    expect(await database.query(change, [world.dossierId, 'changé'])).toHaveLength(1);
    expect((await verify()).broken).toEqual([world.dossierId]);
    await database.query(change, [world.dossierId, null]);
    expect(await verify()).toEqual(before);
  });

  it('no longer stands for a dossier that was reopened and written in; the next closing has its own', async () => {
    const { changedSince } = await verify();
    await world.send('agency', 'ROUVRIR_SAISIE', { reason: 'Une correction.', form: { jusquAu: dayIn(30) } });
    const { answers } = await world.answers('director');
    const { key, version } = answers.find((answer) => answer.key.startsWith('bilan-pertinence'))!;
    expect((await world.save('director', key, { value: 'Bilan corrigé.' }, version)).status).toBe(200);
    expect((await verify()).changedSince).toBe(changedSince + 1);
    const { body } = await world.send('director', 'CLORE_SAISIE');
    const again = body.movements.find(({ event }) => event === 'CLORE_SAISIE')?.seal;
    expect(again?.number).not.toBe(seal.number);
    expect(again?.sha256).not.toBe(seal.sha256);
    expect((await verify()).changedSince).toBe(changedSince);
  });
});

function binary(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
}
