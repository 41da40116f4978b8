import { readdirSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { type MailTemplate } from './mail-template.js';
import { UnknownMailError } from './mails.errors.js';

/** The same place from `src` and from the built `dist`. */
const FOLDER = new URL('../../../../schemas/mails/', import.meta.url);

/** The mails of the product, by key (`M04`); a region replaces one by its own words. */
@Injectable()
export class MailTemplates {
  private readonly shipped: ReadonlyMap<string, MailTemplate>;

  constructor() {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    const templates = names.map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as MailTemplate);
    this.shipped = new Map(templates.map((template) => [template.key, template]));
  }

  /** `words` are the region's: `mail.M04.subject` and `mail.M04.text` replace the subject and the paragraphs. */
  get(key: string, words: Readonly<Record<string, string>> = {}): MailTemplate {
    const template = this.shipped.get(key);
    if (!template) throw new UnknownMailError(key);
    const text = words[`mail.${key}.text`];
    return {
      ...template,
      subject: words[`mail.${key}.subject`] ?? template.subject,
      paragraphs: text === undefined ? template.paragraphs : text.split(/\n+/),
    };
  }
}
