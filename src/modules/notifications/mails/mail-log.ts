import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type MailRequest } from './mail-request.js';

/** One mail, known by its key through all its attempts. */
export interface MailEntry extends Omit<MailRequest, 'variables'> {
  readonly dedupKey: string;
  readonly region: string | null;
  readonly subject: string;
  readonly messageId: string;
}

/** What became of every mail: waiting, sent, or given up. Texts are not kept: a mail may carry a code. */
@Injectable()
export class MailLog {
  constructor(private readonly source: DataSource) {}

  async isSent(dedupKey: string): Promise<boolean> {
    const rows = await this.source.query<unknown[]>("select 1 from app.mail where dedup_key = $1 and status = 'sent'", [dedupKey]);
    return rows.length > 0;
  }

  async attempt({ dedupKey, region, template, to, subject, messageId }: MailEntry): Promise<void> {
    await this.source.query(
      `insert into app.mail as m (dedup_key, region, template, recipient_id, address, name, subject, message_id, status, attempts)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', 1)
       on conflict (dedup_key) do update set attempts = m.attempts + 1, status = 'waiting', subject = excluded.subject`,
      [dedupKey, region, template, to.id, to.address, to.name, subject, messageId],
    );
  }

  async sent(dedupKey: string): Promise<void> {
    await this.source.query("update app.mail set status = 'sent', sent_at = now(), last_error = null where dedup_key = $1", [dedupKey]);
  }

  async failed(dedupKey: string, reason: string, status: 'waiting' | 'dead'): Promise<void> {
    await this.source.query('update app.mail set status = $2, last_error = $3 where dedup_key = $1', [
      dedupKey,
      status,
      reason.slice(0, 500),
    ]);
  }
}
