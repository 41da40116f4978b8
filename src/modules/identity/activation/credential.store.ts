import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

/** The password of an account, as the accounts library keeps it. */
@Injectable()
export class CredentialStore {
  /** The only password from now on; whatever was signed in with another is signed out. */
  async set(tx: EntityManager, personId: string, hash: string): Promise<void> {
    await tx.query(`delete from auth.account where "userId" = $1 and "providerId" = 'credential'`, [personId]);
    await tx.query(
      `insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")
       values ($1, $2, 'credential', $2, $3, now(), now())`,
      [randomUUID(), personId, hash],
    );
    await tx.query(
      `update auth."user" set "mustRenew" = false, "emailVerified" = true, "passwordChangedAt" = now(), "updatedAt" = now() where id = $1`,
      [personId],
    );
    await tx.query('delete from auth.session where "userId" = $1', [personId]);
  }
}
