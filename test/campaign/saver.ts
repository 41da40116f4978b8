import { type AnswerView } from '../../src/modules/dossiers/dto/answers.view.js';
import { type Agent } from '../support/index.js';
import { Unavailable, Writer } from './writer.js';

/** Saves one answer again and again. It is the only one to write it, so what is stored can only be what it knows. */
export class Saver extends Writer {
  private last: { readonly version: number; readonly value: string | null } = { version: 0, value: null };
  private attempted: string | undefined;
  private synchronised = false;

  constructor(
    agent: Agent,
    private readonly dossierId: string,
    private readonly key: string,
  ) {
    super(agent);
  }

  protected override async writeOnce(): Promise<void> {
    if (!this.synchronised) await this.compare();
    const value = `Saisie ${String(this.last.version + 1)} – ${Math.random().toString(36).slice(2)}`;
    this.attempted = value;
    this.synchronised = false;
    const { status, body } = await this.agent
      .put(`/api/dossiers/${this.dossierId}/answers/${encodeURIComponent(this.key)}`)
      .set('If-Match', `"${String(this.last.version)}"`)
      .send({ value, notApplicable: false, comment: null });
    if (status === 409) return; // closed meanwhile: nothing was written
    if (status === 503) throw new Unavailable();
    if (status !== 200) throw new Error(`${this.key}: ${String(status)} ${JSON.stringify(body)}`);
    this.last = { version: (body as { answer: AnswerView }).answer.version, value };
    this.acknowledged++;
    this.synchronised = true;
  }

  /** What is stored is the last value acknowledged, or the one whose answer was never read. */
  async compare(): Promise<void> {
    const { status, body } = await this.agent.get(`/api/dossiers/${this.dossierId}/answers`);
    if (status !== 200) throw new Unavailable();
    const stored = (body as { answers: AnswerView[] }).answers.find(({ key }) => key === this.key);
    const found = { version: stored?.version ?? 0, value: (stored?.value ?? null) as string | null };
    const isFirst = this.attempted === undefined;
    if (!isFirst && !this.explains(found))
      this.losses.push(`${this.key}: acknowledged ${JSON.stringify(this.last)}, found ${JSON.stringify(found)}`);
    this.last = found;
    this.synchronised = true;
  }

  private explains({ version, value }: { version: number; value: string | null }): boolean {
    if (version === this.last.version) return value === this.last.value;
    return version === this.last.version + 1 && value === this.attempted;
  }
}
