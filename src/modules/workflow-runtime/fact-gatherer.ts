import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Facts } from '../../workflows/index.js';
import { Contributions } from './contributions.js';
import { type Subject } from './subject.js';

/** Gathers what guards read before they are asked: a guard never reads the database. */
@Injectable()
export class FactGatherer {
  constructor(private readonly contributions: Contributions) {}

  /** A fact that no module answers is left out, and the guard that needs it refuses. */
  async gather(tx: EntityManager, subject: Subject, names: readonly string[]): Promise<Facts> {
    const facts: Record<string, unknown> = {};
    for (const name of names) {
      const gather = this.contributions.fact(name);
      if (gather) facts[name] = await gather(tx, subject);
    }
    return facts;
  }
}
