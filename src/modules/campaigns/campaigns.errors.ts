import { DomainError } from '../../shared/domain-error.js';
import { type Problem } from '../../shared/problem.js';

/** No such campaign, or none that this person runs: forbidden and absent look the same. */
export class CampaignAbsentError extends DomainError {
  readonly code = 'campaign.absent';
  readonly kind = 'absent';

  constructor() {
    super('Cette campagne n’existe pas.');
  }
}

/** What was asked for cannot be opened; `problems` says where and why. */
export class CampaignInvalidError extends DomainError {
  readonly code = 'campaign.invalid';
  readonly kind = 'invalid';

  constructor(problems: readonly Problem[]) {
    super('La campagne ne peut pas être ouverte ainsi.', {
      errors: problems.map(({ pointer, code, message }) => ({ pointer, keyword: code, message })),
    });
  }
}

/** The region has this campaign already. */
export class CampaignExistsError extends DomainError {
  readonly code = 'campaign.exists';
  readonly kind = 'conflict';

  constructor() {
    super('Une campagne du même nom existe déjà pour cette année et ce type de contrat.');
  }
}
