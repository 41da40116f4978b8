import { Injectable } from '@nestjs/common';
import { type Reason } from '../../shared/reason.js';
import { TransitionRefusedError } from '../../workflows/index.js';
import { type Person } from '../identity/index.js';
import { DossierMovedError, WorkflowRuntime } from '../workflow-runtime/index.js';
import { CampaignsService } from './campaigns.service.js';
import { type FollowedDossier } from './campaign.store.js';
import { type CampaignSentView, type RefusedDossierView } from './dto/campaign-sent.view.js';

/** How many dossiers are stepped at once: each step is a transaction of its own. */
const AT_ONCE = 4;

/** Sends one event to every dossier of a campaign: each moves or refuses for itself. */
@Injectable()
export class CampaignEvents {
  constructor(
    private readonly campaigns: CampaignsService,
    private readonly runtime: WorkflowRuntime,
  ) {}

  /** Repeated with the same key, it goes on where it stopped: a dossier that moved is not moved twice. */
  async send(person: Person, campaignId: string, event: string, key: string): Promise<CampaignSentView> {
    const waiting = await this.campaigns.dossiers(person, campaignId);
    const total = waiting.length;
    const refused: RefusedDossierView[] = [];
    const work = async (): Promise<void> => {
      for (let dossier = waiting.shift(); dossier; dossier = waiting.shift()) {
        const reasons = await this.reasonsAgainst(person, dossier, { event, key });
        if (reasons) refused.push({ dossierId: dossier.id, contractName: dossier.contract_name, reasons });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    refused.sort((one, other) => one.contractName.localeCompare(other.contractName, 'fr'));
    return { done: total - refused.length, refused };
  }

  private async reasonsAgainst(
    person: Person,
    { id }: FollowedDossier,
    { event, key }: { event: string; key: string },
  ): Promise<Reason[] | undefined> {
    try {
      await this.runtime.send(person, { dossierId: id, event }, `${key}:${id}`);
      return undefined;
    } catch (error) {
      if (error instanceof TransitionRefusedError) return [...error.reasons];
      if (error instanceof DossierMovedError) return [{ code: 'dossier-moved' }];
      throw error;
    }
  }
}
