import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** As the portal of before made them, `social\<finess>.D` for one: never an address. In small letters. */
export const FORMER_LOGIN = /^[a-z0-9][a-z0-9._\\/-]{2,63}$/;

/** The second name that somebody may sign in with, kept from the portal of before (product decision C2). */
@Injectable()
export class FormerLogins {
  constructor(private readonly source: DataSource) {}

  /** A name as it is compared and kept. */
  static folded(name: string): string {
    return name.trim().toLowerCase();
  }

  /**
   * The address of the account that is named so. A name that nobody has becomes an address that nobody has, and goes the same
   * way at the same price: one statement more than an address, whether somebody has it or not.
   */
  async addressOf(given: string): Promise<string> {
    const login = FormerLogins.folded(given);
    if (!FORMER_LOGIN.test(login)) return given;
    const [account] = await this.source.query<{ email: string }[]>(
      'select u.email from app.former_login f join auth."user" u on u.id = f.person_id where f.login = $1',
      [login],
    );
    return account?.email ?? `${createHash('sha256').update(login).digest('hex').slice(0, 40)}@nobody.invalid`;
  }

  async of(personId: string): Promise<string | null> {
    const [held] = await this.source.query<{ login: string }[]>('select login from app.former_login where person_id = $1', [personId]);
    return held?.login ?? null;
  }

  /** Gives somebody this name instead of the one before, or none; false when somebody else has it: the transaction is then to be undone. */
  async give(tx: EntityManager, personId: string, login: string | null): Promise<boolean> {
    await tx.query('delete from app.former_login where person_id = $1', [personId]);
    if (login === null) return true;
    const given = await tx.query<unknown[]>(
      'insert into app.former_login (login, person_id) values ($1, $2) on conflict do nothing returning login',
      [FormerLogins.folded(login), personId],
    );
    return given.length > 0;
  }
}
