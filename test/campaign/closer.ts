import { randomUUID } from 'node:crypto';
import { type Agent } from '../support/index.js';
import { Unavailable, Writer } from './writer.js';

/** One event to send, known by its key until it is acknowledged. */
interface Pending {
  readonly agent: Agent;
  readonly event: string;
  readonly key: string;
  readonly body: object;
}

/** Closes a dossier and has it reopened, again and again; what was not acknowledged is sent anew under the same key. */
export class Closer extends Writer {
  readonly keys: { readonly event: string; readonly key: string }[] = [];
  private pending: Pending | undefined;

  constructor(
    establishment: Agent,
    private readonly agency: Agent,
    private readonly dossierId: string,
  ) {
    super(establishment);
  }

  protected override async writeOnce(): Promise<void> {
    const pending = (this.pending ??= this.next());
    const { status, body } = await pending.agent
      .post(`/api/dossiers/${this.dossierId}/events`)
      .set('Idempotency-Key', pending.key)
      .send({ event: pending.event, ...pending.body });
    if (status === 503) throw new Unavailable();
    this.pending = undefined;
    if (status === 409 && (body as { code: string }).code === 'dossier.moved') return; // a save was first: nothing was done
    if (status !== 200) this.losses.push(`${pending.event}: ${String(status)} ${JSON.stringify(body)}`);
    this.keys.push({ event: pending.event, key: pending.key });
    this.acknowledged++;
  }

  /** Sends what is still unknown, so that all that was ever sent is acknowledged. */
  async finish(): Promise<void> {
    if (this.pending) await this.writeOnce();
  }

  private next(): Pending {
    const key = randomUUID();
    const closes = this.keys.length % 2 === 0;
    if (closes) return { agent: this.agent, event: 'CLORE_SAISIE', key, body: {} };
    const jusquAu = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    return { agent: this.agency, event: 'ROUVRIR_SAISIE', key, body: { reason: 'Complément demandé', form: { jusquAu } } };
  }
}
