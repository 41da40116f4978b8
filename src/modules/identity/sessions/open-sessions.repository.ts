import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface StoredSession {
  readonly id: string;
  readonly token: string;
  readonly userAgent: string | null;
  readonly openedAt: Date;
  readonly seenAt: Date;
}

/** The sessions that a person has open, here and elsewhere. One that is ended is refused from the next request on, on every node. */
@Injectable()
export class OpenSessionsRepository {
  constructor(private readonly source: DataSource) {}

  of(personId: string): Promise<StoredSession[]> {
    return this.source.query<StoredSession[]>(
      `select id, token, "userAgent", "createdAt" as "openedAt", "updatedAt" as "seenAt"
         from auth.session where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc, id`,
      [personId],
    );
  }

  /** False when this person has no such session: somebody else's reads as absent. */
  async end(personId: string, sessionId: string): Promise<boolean> {
    const [rows] = await this.source.query<[unknown[], number]>('delete from auth.session where id = $1 and "userId" = $2 returning id', [
      sessionId,
      personId,
    ]);
    return rows.length === 1;
  }

  /** Ends all but the one that asks. */
  async endOthers(personId: string, token: string): Promise<void> {
    await this.source.query('delete from auth.session where "userId" = $1 and token <> $2', [personId, token]);
  }
}
