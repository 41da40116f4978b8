import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, policy } from './sql.js';

/** When something was last said in a dossier, whoever may read it: what tells where to look, before any circle is entered. */
const ACTIVITY = `create table app.discussion_activity (
  dossier_id uuid primary key, region text not null, last_at timestamptz not null,
  foreign key (dossier_id, region) references app.dossier (id, region) on delete cascade)`;

/** The owner is bound by the policies too: they are lifted while it looks at what was said before this table was. */
const EARLIER = [
  'alter table app.discussion_message no force row level security',
  `insert into app.discussion_activity (dossier_id, region, last_at)
    select dossier_id, region, max(written_at) from app.discussion_message group by dossier_id, region`,
  'alter table app.discussion_message force row level security',
];

/** Messages between colleagues, told in « Alertes »: where there are any of late, and up to when a person has read them. */
export class DiscussionNews1764000000054 implements MigrationInterface {
  readonly name = 'DiscussionNews1764000000054';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      ACTIVITY,
      ...EARLIER,
      ...policy('discussion_activity', `region = ${ACTIVE_REGION}`),
      grant('discussion_activity', 'select, insert, update (last_at)'),
      'create index discussion_latest on app.discussion_message (dossier_id, written_at)',
      'alter table app.alert_read add column messages_until timestamptz',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, ['alter table app.alert_read drop column messages_until', 'drop index app.discussion_latest']);
    await dropTables(runner, ['discussion_activity']);
  }
}
