import { type Person } from '../identity/index.js';
import { CampaignAbsentError } from './campaigns.errors.js';

/** Campaigns are run by those who decide for the region's agency; to others there is none. */
export function requireAgency({ memberships }: Pick<Person, 'memberships'>): void {
  if (!memberships.some(({ organisation, rights }) => organisation.kind === 'agency' && rights.includes('decide')))
    throw new CampaignAbsentError();
}
