import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface Health {
  readonly status: 'ok' | 'degraded';
  readonly checks: Readonly<Record<string, 'ok' | 'failed'>>;
}

const CHECKS = {
  database: 'select 1',
  migrations: 'select 1 from app.migrations limit 1',
  jobs: 'select 1 from graphile_worker.jobs limit 1',
} as const;

/** Whether this node can do its work now. */
@Injectable()
export class HealthService {
  constructor(private readonly source: DataSource) {}

  async check(): Promise<Health> {
    const results = await Promise.all(Object.entries(CHECKS).map(async ([name, sql]) => [name, await this.answers(sql)] as const));
    const status = results.every(([, result]) => result === 'ok') ? 'ok' : 'degraded';
    return { status, checks: Object.fromEntries(results) };
  }

  private async answers(sql: string): Promise<'ok' | 'failed'> {
    try {
      await this.source.query(sql);
      return 'ok';
    } catch {
      return 'failed';
    }
  }
}
