import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { WorkflowRuntime } from '../workflow-runtime/index.js';
import { DossierAccess } from './dossier-access.js';
import { dossierView } from './dossier.presenter.js';
import { DossierReader } from './dossier.reader.js';
import { type DossierView } from './dto/dossier.view.js';
import { type SendEventRequest } from './dto/send-event.request.js';
import { viewpoint } from './viewpoint.js';

/** A dossier as somebody sees it, and the events that they send to it. */
@Injectable()
export class DossiersService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly runtime: WorkflowRuntime,
    private readonly reader: DossierReader,
  ) {}

  view(person: Person, id: string): Promise<DossierView> {
    return this.transactions.in(person.region, async (tx) => {
      const opened = await this.access.open(tx, person, id);
      return dossierView(viewpoint(opened), await this.reader.read(tx, opened));
    });
  }

  /** Moves the dossier along its workflow, once for each `key`, and shows where it stands. */
  async send(person: Person, id: string, { event, reason, form }: SendEventRequest, key: string): Promise<DossierView> {
    await this.runtime.send(person, { dossierId: id, event, reason, form }, key);
    return this.view(person, id);
  }
}
