import { readdirSync, readFileSync } from 'node:fs';
import { Logger } from '@nestjs/common';
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

  it('lets nobody refuse what must be received, and everything else', () => {
    const written = ['M08', 'M09', 'M10', 'M12', 'M13', 'M15', 'M16', 'M20', 'M21', 'M22', 'M24', 'M25'];
    const obligatory = ['M01', 'M02', ...written, 'M60', 'M61', 'M62', 'M63', 'M64', 'S01', 'S02'];
    const all = readdirSync(new URL('../../../../schemas/mails/', import.meta.url)).map((name) => name.replace('.json', ''));

    expect(all.filter((key) => templates.get(key).obligatory)).toEqual(obligatory);
  });

  it.each([
    [{ 'mail.M04.subject': 'Ouvert jusqu’au {dat}' }, 'M04 : le blanc « {dat} » n’existe pas'],
    [{ 'mail.M04.text': 'Ouvert [jusqu’au {date}' }, 'M04 : une accolade ou un crochet reste ouvert'],
    [{ 'mail.M99.subject': 'x' }, 'M99 : ce courriel n’existe pas'],
  ])('says what is wrong with a region’s words: %j', (words, problem) => {
    expect(templates.problemsOf(words)).toEqual([expect.stringContaining(problem)]);
  });

  it('falls back on the product’s own words when a region’s cannot be read', () => {
    Logger.overrideLogger(false);

    expect(templates.get('M04', { 'mail.M04.subject': '{oups' })).toEqual(templates.get('M04'));
  });

  it('names the mail that does not exist', () => {
    expect(() => templates.get('M99')).toThrow(UnknownMailError);
  });
});
