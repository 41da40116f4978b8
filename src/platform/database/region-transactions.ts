import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** The settings that row-level security reads, for one transaction. */
type Scope = Readonly<Record<'app.region' | 'app.person' | 'app.relay', string>>;

/** A transaction around several, and what failed in it. */
interface Enclosing {
  readonly tx: EntityManager;
  readonly failures: unknown[];
}

const NOBODY: Scope = { 'app.region': '', 'app.person': '', 'app.relay': '' };

/**
 * The only door to regional tables. The entity manager that `work` receives is the proof that the region is set:
 * any other connection sees no row. It dies with its transaction.
 */
@Injectable()
export class RegionTransactions {
  private readonly enclosing = new AsyncLocalStorage<Enclosing>();

  constructor(private readonly source: DataSource) {}

  /** Everything of one region, and nothing of the others. */
  in<T>(region: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.scoped({ ...NOBODY, 'app.region': region }, work);
  }

  /** What belongs to one person in any region: who is signing in, before a region is known. */
  asPerson<T>(personId: string, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.scoped({ ...NOBODY, 'app.person': personId }, work);
  }

  /** What serves every region: the outbox's relay and the scan of due deadlines. */
  asRelay<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.scoped({ ...NOBODY, 'app.relay': 'on' }, work);
  }

  /**
   * All that `work` does through this door, one thing after the other in any region, is kept together or not at all:
   * one failure fails everything, even where a caller would go on without what failed.
   */
  together<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction(async (tx) => {
      const failures: unknown[] = [];
      const result = await this.enclosing.run({ tx, failures }, () => work(tx));
      if (failures.length > 0) throw new Error('A part of what belongs together has failed', { cause: failures[0] });
      return result;
    });
  }

  /** For the tables that belong to no region; inside `together`, part of it. */
  get unscoped(): EntityManager {
    return this.enclosing.getStore()?.tx ?? this.source.manager;
  }

  private scoped<T>(scope: Scope, work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const enclosing = this.enclosing.getStore();
    if (!enclosing) return this.source.transaction((tx) => entered(tx, scope, work));
    return entered(enclosing.tx, scope, work).catch((error: unknown) => {
      enclosing.failures.push(error);
      throw error;
    });
  }
}

async function entered<T>(tx: EntityManager, scope: Scope, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  // A statement of its own: in a CTE, the policy would be evaluated before it.
  await tx.query("select set_config('app.region', $1, true), set_config('app.person', $2, true), set_config('app.relay', $3, true)", [
    scope['app.region'],
    scope['app.person'],
    scope['app.relay'],
  ]);
  return work(tx);
}
