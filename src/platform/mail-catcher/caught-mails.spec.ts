import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaughtMails } from './caught-mails.js';

const mail = (subject: string): Buffer => Buffer.from(`Subject: ${subject}\r\nContent-Type: text/plain\r\n\r\nBonjour.\r\n`);

describe('caught mails', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ecars-mails-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are shown newest first, and are still there after a restart', async () => {
    const before = new CaughtMails(folder);
    await before.keep(mail('Première'), ['a@etablissement.example']);
    await before.keep(mail('Seconde'), ['b@etablissement.example']);
    const shown = await new CaughtMails(folder).latest();
    expect(shown.map(({ subject, recipients }) => [subject, ...recipients])).toEqual([
      ['Seconde', 'b@etablissement.example'],
      ['Première', 'a@etablissement.example'],
    ]);
  });

  it('leave nothing unfinished behind, and are not stopped by what a kill left', async () => {
    const mails = new CaughtMails(folder);
    await mails.keep(mail('Entière'), ['a@etablissement.example']);
    expect((await readdir(folder)).every((name) => name.endsWith('.json'))).toBe(true);
    await writeFile(join(folder, '999999999999999-000000.tmp'), '{"date":');
    expect((await mails.latest()).map(({ subject }) => subject)).toEqual(['Entière']);
  });

  it('are none in a folder that is not there yet', async () => {
    expect(await new CaughtMails(join(folder, 'absent')).latest()).toEqual([]);
  });
});
