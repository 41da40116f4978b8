import { readdirSync, readFileSync } from 'node:fs';
import { MailTemplates } from './mail-templates.js';
import { UnknownMailError } from './mails.errors.js';

const WORKFLOWS = new URL('../../../../schemas/workflows/', import.meta.url);

describe('MailTemplates', () => {
  const templates = new MailTemplates();

  it('has every mail that a shipped workflow names', () => {
    const texts = readdirSync(WORKFLOWS).map((name) => readFileSync(new URL(name, WORKFLOWS), 'utf8'));
    const named = new Set(texts.flatMap((text) => [...text.matchAll(/"mail":\s*"(\w+)"/g)].map(([, key]) => key ?? '')));

    expect(named.size).toBeGreaterThan(5);
    for (const key of named) expect(templates.get(key).subject).not.toBe('');
  });

  it('lets a region replace the subject and the text', () => {
    const words = { 'mail.M04.subject': 'C’est ouvert', 'mail.M04.text': 'Premier.\n\nSecond.' };

    expect(templates.get('M04', words)).toMatchObject({ subject: 'C’est ouvert', paragraphs: ['Premier.', 'Second.'] });
  });

  it('names the mail that does not exist', () => {
    expect(() => templates.get('M99')).toThrow(UnknownMailError);
  });
});
