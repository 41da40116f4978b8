import { type Response } from 'supertest';
import { readWord } from '../../src/forms/testing/read-word.js';
import { type FormNodeView, type FormView } from '../../src/modules/dossiers/dto/form.view.js';
import { type DossierWorld, openWorld, type Who } from './dossier-world.js';

const TEXT = 'bilan-pertinence@ej:990000010';

describe('« Éditer les données »', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  async function edition(who: Who): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
    return (await world.as(who)).get(`/api/dossiers/${world.dossierId}/edition.docx`).buffer(true).parse(binary);
  }

  async function questions(): Promise<FormNodeView[]> {
    const { body } = await (await world.as('director')).get(`/api/dossiers/${world.dossierId}/form`);
    const within = (node: FormNodeView): FormNodeView[] => (node.question ? [node] : node.children.flatMap(within));
    const hidden = (await world.answers('director')).states.filter(({ visible }) => !visible).map(({ key }) => key);
    return (body as FormView).nodes.flatMap(within).filter(({ key }) => !hidden.includes(key));
  }

  it('gives a Word file of every question before anything is open, marked provisional [S1-24] [S1-25]', async () => {
    const { status, headers, body } = await edition('reader');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('wordprocessingml.document');
    expect(headers['content-disposition']).toMatch(/^attachment; filename=".+provisoire\.docx"/);
    const text = await readWord(body);
    const asked = await questions();
    expect(asked.length).toBeGreaterThan(30);
    for (const { code, label } of asked) expect(text).toContain(`${code}\u00a0- ${label}`);
    expect(text).toContain('Édition provisoire');
    expect(text).toContain('Non renseigné');
  });

  it('shows what has been entered so far, by all', async () => {
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.save('contributor', TEXT, { value: 'Trois réunions <de> suivi & un bilan \u{1F600}', comment: 'À poursuivre' });
    const text = await readWord((await edition('director')).body);
    expect(text).toContain('Trois réunions <de> suivi & un bilan \u{1F600}');
    expect(text).toContain('À poursuivre');
  });

  it('is no longer provisional once the entry is closed, and is again when it is reopened', async () => {
    await world.server.database.query("update app.dossier set snapshot = jsonb_set(snapshot::jsonb, '{value}', $2)::json where id = $1", [
      world.dossierId,
      JSON.stringify({ consultation: 'harmonisation' }),
    ]);
    expect((await edition('director')).headers['content-disposition']).not.toContain('provisoire');
    await world.server.database.query("update app.dossier set snapshot = jsonb_set(snapshot::jsonb, '{value}', $2)::json where id = $1", [
      world.dossierId,
      JSON.stringify('auto-evaluation'),
    ]);
    expect((await edition('director')).headers['content-disposition']).toContain('provisoire');
  });

  it('answers other requests while it writes', async () => {
    const written = Promise.all([edition('director'), edition('reader'), edition('agency')]);
    expect((await (await world.as('director')).get('/api/health')).status).toBe(200);
    expect((await written).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('does not exist for whoever has nothing to do with the contract', async () => {
    expect((await edition('stranger')).status).toBe(404);
    expect((await edition('elsewhere')).status).toBe(404);
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
