import { readdirSync, readFileSync } from 'node:fs';
import { Injectable, Logger } from '@nestjs/common';
import { mailProblems } from './mail-check.js';
import { type MailTemplate } from './mail-template.js';
import { InvalidMailError, UnknownMailError } from './mails.errors.js';

/** The same place from `src` and from the built `dist`. */
const FOLDER = new URL('../../../../schemas/mails/', import.meta.url);

/** The mails of the product, by key (`M04`), checked before the first is sent; a region replaces one by its own words. */
@Injectable()
export class MailTemplates {
  private readonly logger = new Logger(MailTemplates.name);
  private readonly shipped: ReadonlyMap<string, MailTemplate>;

  constructor() {
    const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    this.shipped = new Map(names.map((name) => readTemplate(name)).map((template) => [template.key, template]));
  }

  /**
   * `words` are the region's: `mail.M04.subject` and `mail.M04.text` replace the subject and the paragraphs. Words that
   * cannot be read are said in the log and left aside: the mail leaves in the product's own.
   */
  get(key: string, words: Readonly<Record<string, string>> = {}): MailTemplate {
    const template = this.shipped.get(key);
    if (!template) throw new UnknownMailError(key);
    const own = reworded(template, words);
    const problems = own === template ? [] : mailProblems(own);
    if (problems.length > 0) this.logger.error(`${key}, in a region's words: ${problems.join(' ; ')}`);
    return problems.length > 0 ? template : own;
  }

  /** What is wrong with a region's mails, by key: for whoever publishes them. */
  problemsOf(words: Readonly<Record<string, string>>): string[] {
    const unknown = Object.keys(words).flatMap((name) => {
      const key = /^mail\.(\w+)\./.exec(name)?.[1];
      return key === undefined || this.shipped.has(key) ? [] : [`${key} : ce courriel n’existe pas`];
    });
    const faults = [...this.shipped.values()].flatMap((template) =>
      mailProblems(reworded(template, words)).map((problem) => `${template.key} : ${problem}`),
    );
    return [...unknown, ...faults];
  }
}

function readTemplate(name: string): MailTemplate {
  const template: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
  const problems = mailProblems(template);
  if (problems.length > 0) throw new InvalidMailError(name, problems);
  return template as MailTemplate;
}

function reworded(template: MailTemplate, words: Readonly<Record<string, string>>): MailTemplate {
  const subject = words[`mail.${template.key}.subject`];
  const text = words[`mail.${template.key}.text`];
  if (subject === undefined && text === undefined) return template;
  return {
    ...template,
    subject: subject ?? template.subject,
    paragraphs: text === undefined ? template.paragraphs : text.split(/\n+/),
  };
}
