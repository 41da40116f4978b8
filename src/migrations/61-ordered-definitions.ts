import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const TABLES = ['form_template', 'workflow_definition'];
const stored = (type: 'json' | 'jsonb'): string[] =>
  TABLES.map((table) => `alter table app.${table} alter column document type ${type} using document::${type}`);

/** As it was published: `jsonb` sorts the keys, and the guide tells the states of a workflow in its author's order. */
export class OrderedDefinitions1764000000061 implements MigrationInterface {
  readonly name = 'OrderedDefinitions1764000000061';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, stored('json'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, stored('jsonb'));
  }
}
