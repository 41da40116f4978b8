import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface CaughtMail {
  readonly date: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

const SHOWN = 200;

/** Mails that were caught instead of sent, one file each, so that they are still there after a restart. */
export class CaughtMails {
  private count = 0;

  constructor(private readonly folder: string) {}

  async keep(content: Buffer, recipients: readonly string[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    const name = `${Date.now().toString().padStart(15, '0')}-${String(this.count++).padStart(6, '0')}`;
    const unfinished = join(this.folder, `${name}.tmp`);
    await writeFile(unfinished, JSON.stringify(await read(content, recipients)), { mode: 0o600 });
    // Whole or not at all: a kill in the middle must not leave half a mail, which no page could show.
    await rename(unfinished, join(this.folder, `${name}.json`));
  }

  /** The latest mails, newest first. */
  async latest(): Promise<CaughtMail[]> {
    const names = await readdir(this.folder).catch(() => []);
    const latest = names
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .slice(0, SHOWN);
    return Promise.all(latest.map(async (name) => JSON.parse(await readFile(join(this.folder, name), 'utf8')) as CaughtMail));
  }
}

async function read(content: Buffer, recipients: readonly string[]): Promise<CaughtMail> {
  const mail = await PostalMime.parse(content);
  return {
    date: new Date().toISOString(),
    recipients,
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    attachments: mail.attachments.map(({ filename }) => filename ?? ''),
  };
}
