import { Injectable } from '@nestjs/common';
import { RegionsService } from '../../organisations/index.js';
import { MembershipsRepository } from './memberships.repository.js';
import { type Membership, type Person } from './person.js';

/** Says who a signed-in user is for the product: a person, in one region at a time. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly memberships: MembershipsRepository,
    private readonly regions: RegionsService,
  ) {}

  /** `wanted` names the region to act in, where the person has several; another one's name changes nothing. */
  async describe(user: Pick<Person, 'id' | 'name' | 'email'>, wanted?: string | string[]): Promise<Person> {
    return this.acting(user, await this.memberships.of(user.id), wanted);
  }

  /** The same, where all their memberships are already read. */
  async acting(user: Pick<Person, 'id' | 'name' | 'email'>, all: readonly Membership[], wanted?: string | string[]): Promise<Person> {
    const chosen = all.find(({ region }) => region === wanted) ?? all[0];
    const region = chosen?.region ?? (await this.regions.byDefault()).slug;
    const here = all.filter((membership) => membership.region === region);
    return { ...user, region, memberships: here.filter(isOwn), delegated: here.filter((membership) => !isOwn(membership)) };
  }
}

function isOwn({ onBehalfOf }: Membership): boolean {
  return onBehalfOf === undefined;
}
