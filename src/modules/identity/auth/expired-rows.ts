import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What the accounts library leaves behind once its time is over. */
@Injectable()
export class ExpiredRows {
  constructor(private readonly source: DataSource) {}

  /** Codes and waiting second steps, which anybody may ask for; sessions, which hold an address of the network and a browser. */
  async remove(): Promise<void> {
    await this.source.query('delete from auth.verification where "expiresAt" < now()');
    await this.source.query('delete from auth.session where "expiresAt" < now()');
  }
}
