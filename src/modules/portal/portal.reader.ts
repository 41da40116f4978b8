import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { ContractsService, type VisibleContract } from '../contracts/index.js';
import { type Person, StandingsService } from '../identity/index.js';
import { type Organisation, OrganisationsService } from '../organisations/index.js';
import { DossierSummaries } from './dossier-summaries.js';
import { type DossierSummary } from './dossier-summary.js';

/** What a person sees of the region: contracts, their dossiers, and the legal entities that they stand for. */
export interface Horizon {
  readonly today: string;
  readonly contracts: readonly VisibleContract[];
  readonly dossiers: ReadonlyMap<string, readonly DossierSummary[]>;
  readonly entities: readonly Organisation[];
}

/** Reads what lists are made of, in one transaction of the person's region. */
@Injectable()
export class PortalReader {
  constructor(
    private readonly contracts: ContractsService,
    private readonly organisations: OrganisationsService,
    private readonly standings: StandingsService,
    private readonly summaries: DossierSummaries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(tx: EntityManager, person: Person): Promise<Horizon> {
    const contracts = await this.contracts.ofPerson(tx, person);
    const ids = contracts.map(({ contract }) => contract.id);
    const standings = await this.standings.ofAll(tx, person, ids);
    const dossiers = await this.summaries.of(tx, person.id, standings);
    return { today: await this.today(tx), contracts, dossiers, entities: await this.entities(tx, person) };
  }

  /** Agencies and bodies see those of the region; a member sees their own entities, and that of their site (S1-08, S1-10). */
  async entities(tx: EntityManager, { memberships }: Person): Promise<Organisation[]> {
    const organisations = memberships.map(({ organisation }) => organisation);
    if (organisations.some(({ kind }) => kind === 'agency' || kind === 'body')) return this.organisations.legalEntities(tx);
    const own = await this.organisations.byIds(
      tx,
      organisations.map(({ id }) => id),
    );
    const entityIds = own.map(({ id, kind, parentId }) => (kind === 'site' ? parentId : id)).filter((id) => id !== null);
    return this.organisations.byIds(tx, [...new Set(entityIds)]);
  }

  private async today(tx: EntityManager): Promise<string> {
    const [row] = await tx.query<{ at: Date }[]>('select now() as at');
    return DateTime.fromJSDate(this.clock.at(row?.at ?? new Date(0)), { zone: 'Europe/Paris' }).toFormat('yyyy-MM-dd');
  }
}
