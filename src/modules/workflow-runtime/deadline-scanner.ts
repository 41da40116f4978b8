import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { AppConfig, CLOCK, Outbox, RegionTransactions, Ticker } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { Timers } from './timers.service.js';

const EVERY_MS = 2000;
const BATCH = 100;

interface DueRow {
  readonly region: string;
  readonly dossier_id: string;
  readonly key: string;
}

/** Looks for what has fallen due, in every region. Any number of nodes may: each row is consumed in its own step. */
@Injectable()
export class DeadlineScanner implements OnApplicationBootstrap {
  private readonly logger = new Logger(DeadlineScanner.name);

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly timers: Timers,
    private readonly ticker: Ticker,
    private readonly outbox: Outbox,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (this.config.background) this.ticker.every('deadlines', EVERY_MS, () => this.scan());
  }

  /** Fires all that is due: by date, then in the order of the workflow's file (W10). */
  async scan(): Promise<void> {
    for (let rows = await this.due([]), failed: string[] = []; rows.length > 0; rows = await this.due(failed)) {
      for (const row of rows) {
        if (!(await this.fired(row))) failed = [...failed, idOf(row)];
      }
      this.outbox.wake();
    }
  }

  /** What one dossier's fault stops is tried again by the next scan, and never stops the others. */
  private async fired(row: DueRow): Promise<boolean> {
    try {
      await this.timers.fire(row.region, row.dossier_id, row.key);
      return true;
    } catch (error) {
      this.logger.error(`${idOf(row)}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }

  private due(except: readonly string[]): Promise<DueRow[]> {
    return this.transactions.asRelay(async (tx) => {
      const rows = await tx.query<{ now: Date }[]>('select now() as now');
      const now = this.clock.at(rows[0]?.now ?? new Date(0));
      return tx.query<DueRow[]>(
        `select region, dossier_id, key from app.deadline
          where due <= $1 and dossier_id || ' ' || key <> all($2::text[]) order by due, position limit ${BATCH}`,
        [now, except],
      );
    });
  }
}

function idOf({ dossier_id, key }: DueRow): string {
  return `${dossier_id} ${key}`;
}
