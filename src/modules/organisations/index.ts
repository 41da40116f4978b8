export { DEFAULT_SETTINGS } from './default-settings.js';
export { type Organisation } from './organisation.js';
export { type OrganisationKind } from './organisation.entity.js';
export { LegalEntityAbsentError, RegionAbsentError } from './organisations.errors.js';
export { OrganisationsModule } from './organisations.module.js';
export { OrganisationsService } from './organisations.service.js';
export {
  DOCUMENT_DELETIONS,
  type DocumentDeletion,
  PASSWORD_CLASSES,
  type PasswordClass,
  type PasswordPolicy,
  type Region,
  type RegionSettings,
  type SignInSettings,
  type SupportSettings,
} from './region-settings.js';
export { type NewRegion, RegionsService } from './regions.service.js';
