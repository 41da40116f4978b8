import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Recipient } from '../../identity/index.js';
import { type Subject } from '../../workflow-runtime/index.js';
import { type MailRequest } from '../mails/mail-request.js';
import { type MailTemplate, type MailVariables } from '../mails/mail-template.js';
import { MailTemplates } from '../mails/mail-templates.js';
import { LeftToFill } from './left-to-fill.js';

/** To whom a mail goes, and what it says to them. */
export type Addressed = Pick<MailRequest, 'to' | 'variables'>;

interface Circle {
  readonly mail: string;
  readonly variables: MailVariables;
  readonly people: readonly Recipient[];
  /** Who did what the mail tells: a person's id, or the clock. */
  readonly actor: string;
  /** Whether the author is told too; left out, only by a mail that nobody may refuse. */
  readonly author?: boolean;
}

/** Who reads a mail: everybody of the audience but the author of the news, or only those who still have something to fill. */
@Injectable()
export class Readers {
  constructor(
    private readonly templates: MailTemplates,
    private readonly left: LeftToFill,
  ) {}

  async of(
    tx: EntityManager,
    subject: Subject,
    { mail, variables, people, actor, author }: Circle,
  ): Promise<{ template: MailTemplate; addressed: Addressed[] }> {
    const template = this.templates.get(mail);
    const told = (author ?? template.obligatory === true) ? people : people.filter(({ id }) => id !== actor);
    if (!template.onlyToFill) return { template, addressed: told.map((person) => ({ to: addressOf(person), variables })) };
    const left = await this.left.of(tx, subject, told);
    const addressed = told
      .filter(({ id }) => (left.get(id) ?? 0) > 0)
      .map((person) => ({ to: addressOf(person), variables: { ...variables, missing: left.get(person.id) ?? 0 } }));
    return { template, addressed };
  }
}

function addressOf({ id, name, email }: Recipient): MailRequest['to'] {
  return { id, name, address: email };
}
