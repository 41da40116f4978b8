import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { JournalReader } from '../journal/index.js';
import { FactGatherer } from '../workflow-runtime/index.js';
import { EMPTY } from './content.js';
import { ContentStore } from './content.store.js';
import { type OpenDossier } from './dossier-access.js';
import { DossierForms } from './dossier-forms.js';
import { type DossierReading } from './dossier.presenter.js';
import { HeaderStore } from './header.store.js';
import { isPartyOnly } from './is-party-only.js';

const MOVEMENTS = 30;

/** Reads what a dossier's page shows. */
@Injectable()
export class DossierReader {
  constructor(
    private readonly headers: HeaderStore,
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
    private readonly facts: FactGatherer,
    private readonly journal: JournalReader,
  ) {}

  async read(tx: EntityManager, { subject, actor }: OpenDossier): Promise<DossierReading> {
    const { id, workflow, snapshot } = subject;
    const form = await this.forms.of(tx, subject);
    const facts = await this.facts.gather(tx, subject, workflow.factsNeeded(snapshot));
    return {
      header: await this.headers.read(tx, id),
      form,
      content: form ? await this.content.read(tx, id) : EMPTY,
      events: workflow.availableEvents(snapshot, actor, facts),
      steps: await this.journal.events(tx, id),
      latest: await this.journal.latest(tx, id, { limit: MOVEMENTS, partyOnly: isPartyOnly(actor) }),
    };
  }
}
