import { type OrganisationEntity } from './organisation.entity.js';

/** An organisation as the other modules see it; they are always in its region already. */
export type Organisation = Readonly<Omit<OrganisationEntity, 'region'>>;

export function toOrganisation(row: OrganisationEntity): Organisation {
  return row;
}
