import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK, Outbox, RegionTransactions } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { type Person, QuotaService, TooManyRequestsError } from '../identity/index.js';
import { MAIL_JOB, type MailRequest } from '../notifications/index.js';
import { type Region, RegionsService } from '../organisations/index.js';
import { type SupportRequest } from './dto/support.request.js';
import { type SupportSentView } from './dto/support.view.js';
import { newReference } from './reference.js';
import { SupportUnavailableError } from './support.errors.js';

const A_HOUR = 10;
const HOUR_SECONDS = 3600;
const KEEP = `insert into app.support_request (region, reference, person_id, asked_at, facts)
  values (current_setting('app.region'), $1, $2, $3, $4)`;

/** « Un problème ? » : keeps the request, and mails it to the region's support and back to its author, in one transaction. */
@Injectable()
export class SupportService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly regions: RegionsService,
    private readonly quota: QuotaService,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async send(person: Person, request: SupportRequest): Promise<SupportSentView> {
    const region = await this.regions.get(person.region);
    if (region.settings.support.email === '') throw new SupportUnavailableError();
    if (!(await this.quota.take(['support', person.id], A_HOUR, HOUR_SECONDS))) throw new TooManyRequestsError();
    const reference = await this.transactions.in(person.region, (tx) => this.write(tx, { person, region, request }));
    return { reference, copyTo: person.email };
  }

  private async write(tx: EntityManager, call: Call): Promise<string> {
    const { person, region, request } = call;
    const [row] = await tx.query<{ now: Date }[]>('select now() as now');
    const now = this.clock.at(row?.now ?? new Date(0));
    const reference = newReference(now);
    await tx.query(KEEP, [reference, person.id, now, JSON.stringify({ ...factsOf(request), identifier: person.email })]);
    const rows = mails(call, reference).map((mail) => ({
      kind: MAIL_JOB,
      payload: { ...mail },
      dedupKey: `support:${region.slug}:${reference}:${mail.template}`,
    }));
    await this.outbox.enqueue(tx, region.slug, rows);
    return reference;
  }
}

interface Call {
  readonly person: Person;
  readonly region: Region;
  readonly request: SupportRequest;
}

/** What the reader wrote, and nothing that came along with it. */
function factsOf({ problem, contract, phone, screen, lastError }: SupportRequest): Readonly<Record<string, string>> {
  return { problem, contract, phone, screen, lastError };
}

/** To the support, who answers the author; and to the author, as a receipt with a copy. */
function mails({ person, region: { settings }, request }: Call, reference: string): MailRequest[] {
  const author = { name: person.name, address: person.email };
  const variables = { ...factsOf(request), reference, identifier: person.email, actor: person.name };
  return [
    { template: 'S01', to: { id: 'support', name: settings.agencyName, address: settings.support.email }, variables, replyTo: author },
    { template: 'S02', to: { id: person.id, ...author }, variables },
  ];
}
