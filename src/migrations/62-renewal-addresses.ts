import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const renamed = (from: string, to: string): string[] => [
  'delete from app.renewal_quota',
  `alter table app.renewal_quota rename column ${from} to ${to}`,
];

/** Codes are counted for an address, known or not, kept as a digest: an account of its own would tell one from the other. */
export class RenewalAddresses1764000000062 implements MigrationInterface {
  readonly name = 'RenewalAddresses1764000000062';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, renamed('person_id', 'address_digest'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, renamed('address_digest', 'person_id'));
  }
}
