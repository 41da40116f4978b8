import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Standing } from '../../workflows/index.js';
import { WorkflowDefinitions } from '../workflow-definitions/index.js';
import { circlesOf } from './circles.js';
import { type CircleOfDossier, DiscussionStore } from './discussion.store.js';

/** Where something was said of late, for whoever tells people what is new to them. */
@Injectable()
export class DiscussionNews {
  constructor(
    private readonly store: DiscussionStore,
    private readonly workflows: WorkflowDefinitions,
  ) {}

  /**
   * Until the end of the transaction, `app.discussion_message` shows what was said in the discussions that the person takes part
   * in, of the contracts that they stand before, in dossiers where something was said since.
   */
  async enter(tx: EntityManager, personId: string, standings: ReadonlyMap<string, readonly Standing[]>, since: Date): Promise<void> {
    const circles: CircleOfDossier[] = [];
    for (const { dossierId, contractId, workflowHash } of await this.store.active(tx, [...standings.keys()], since)) {
      const workflow = await this.workflows.get(tx, workflowHash);
      const actor = { id: personId, standings: standings.get(contractId) ?? [] };
      circles.push(...circlesOf(workflow, actor).map(({ audience }) => ({ dossierId, audience })));
    }
    await this.store.enter(tx, personId, circles);
  }
}
