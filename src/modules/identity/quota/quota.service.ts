import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** No window is longer: an older count decides nothing. */
const LONGEST_WINDOW = '1 day';

/** Counts requests in PostgreSQL, so that all nodes share one count. */
@Injectable()
export class QuotaService {
  constructor(private readonly source: DataSource) {}

  /** One more, in a window of a day at most; false once `max` were counted in the window. What is counted is kept as a digest: no address in the table. */
  async take(subject: readonly string[], max: number, windowSeconds: number): Promise<boolean> {
    const rows = await this.source.query<{ room: boolean }[]>("select app.take_quota($1, $2, $3 * interval '1 second') as room", [
      keyOf(subject),
      max,
      windowSeconds,
    ]);
    return rows[0]?.room === true;
  }

  async forget(subject: readonly string[]): Promise<void> {
    await this.source.query('delete from app.request_quota where key = $1', [keyOf(subject)]);
  }

  /** Counts whose window is over, whoever asked. */
  async forgetEnded(): Promise<void> {
    await this.source.query('delete from app.request_quota where window_start < now() - $1::interval', [LONGEST_WINDOW]);
  }
}

function keyOf(subject: readonly string[]): string {
  return `${subject[0] ?? ''}:${createHash('sha256').update(subject.join('\n')).digest('hex')}`;
}
