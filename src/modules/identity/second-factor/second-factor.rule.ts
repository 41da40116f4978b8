import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Person } from '../people/person.js';

export interface SecondFactorState {
  /** The account asks for a code at each sign-in. */
  readonly enabled: boolean;
  /** The region asks for it: it may be replaced, not removed. */
  readonly required: boolean;
}

/** Whether a person's account has a second factor, and whether their region wants one (`signIn.secondFactor`: `optional` or `agency`). */
@Injectable()
export class SecondFactorRule {
  constructor(private readonly source: DataSource) {}

  async of(person: Person): Promise<SecondFactorState> {
    const [state] = await this.source.query<SecondFactorState[]>(
      `select coalesce(u."twoFactorEnabled", false) as enabled,
              $3 and coalesce(r.settings->'signIn'->>'secondFactor', '') = 'agency' as required
         from auth."user" u left join app.region r on r.slug = $2 where u.id = $1`,
      [person.id, person.region, isAgent(person)],
    );
    return state ?? { enabled: false, required: false };
  }

  /** Costs nothing for an establishment: only agents are asked. */
  async isDue(person: Person): Promise<boolean> {
    if (!isAgent(person)) return false;
    const { enabled, required } = await this.of(person);
    return required && !enabled;
  }
}

function isAgent({ memberships }: Person): boolean {
  return memberships.some(({ organisation }) => organisation.kind === 'agency');
}
