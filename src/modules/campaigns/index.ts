export { CampaignOpening, type OpenedBy } from './campaign-opening.js';
export { CampaignsModule } from './campaigns.module.js';
export { CampaignAbsentError, CampaignExistsError, CampaignInvalidError } from './campaigns.errors.js';
export { NewCampaign } from './dto/campaign.requests.js';
