import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, policy } from './sql.js';

const MESSAGE = `create table app.discussion_message (
  id uuid primary key,
  region text not null, dossier_id uuid not null, audience text not null, question_id text not null, instance text not null default '',
  author_id text not null, author_name text not null,
  body text check (char_length(body) between 1 and 2000), written_at timestamptz not null, edited_at timestamptz, deleted_at timestamptz,
  check ((body is null) = (deleted_at is not null)),
  foreign key (dossier_id, region) references app.dossier (id, region) on delete cascade)`;

/** The circles that the running transaction was opened for, each « dossier/audience »; without them no row is seen. */
const IN_CIRCLE = `dossier_id::text || '/' || audience = any (string_to_array(coalesce(current_setting('app.circles', true), ''), ','))`;
const BY_AUTHOR = `author_id = nullif(current_setting('app.person', true), '')`;

/** Messages are added, corrected and taken back by their author alone, and never leave their place. */
const OWN = [
  `create policy by_author_write on app.discussion_message as restrictive for insert with check (${BY_AUTHOR})`,
  `create policy by_author_change on app.discussion_message as restrictive for update using (${BY_AUTHOR}) with check (${BY_AUTHOR})`,
];

/** What colleagues say among themselves about a question: by region, and by audience of a dossier. */
export class Discussions1764000000049 implements MigrationInterface {
  readonly name = 'Discussions1764000000049';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      MESSAGE,
      'create index discussion_place on app.discussion_message (dossier_id, question_id, instance, written_at)',
      ...policy('discussion_message', `region = ${ACTIVE_REGION} and ${IN_CIRCLE}`),
      ...OWN,
      grant('discussion_message', 'select, insert, update (body, edited_at, deleted_at)'),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['discussion_message']);
  }
}
