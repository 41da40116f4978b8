import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { READ_BY_PARTY } from '../../journal/index.js';

/** Whose inbox, and which contracts it is about; `instances` limits to the questions of some establishments (null = all). */
export interface InboxScope {
  readonly personId: string;
  readonly contracts: readonly { readonly id: string; readonly instances: readonly string[] | null; readonly partyOnly: boolean }[];
  readonly now: Date;
}

/** What one person did to one dossier in one day, of one kind. */
export interface InboxRow {
  readonly dossierId: string;
  readonly contractId: string;
  readonly contract: string;
  readonly entity: string;
  readonly year: number;
  readonly campaign: string;
  readonly workflowHash: string;
  readonly kind: 'event' | 'content' | 'message';
  readonly event: string;
  readonly actor: string;
  readonly actorName: string;
  readonly at: Date;
  readonly count: number;
  /** The question, when there is one alone. */
  readonly question: string | null;
  readonly unread: boolean;
}

/** How far back the inbox goes; what is older is in the contract's own history. */
export const KEPT_DAYS = 60;
/** What nobody has marked as read is old news after that. */
const NEWS_DAYS = 30;
/** Rows of one dossier that are looked at: an index scan each, whatever the length of its history. */
const LATEST = 100;

/**
 * Journal rows of others, by dossier, person, day and kind; an answer saved ten times is one answer. A party sees what other establishments write, never what evaluators
 * are writing: those come with the step that gives their work out. Beside them what colleagues said of a question, of the
 * discussions that were entered: counted, never quoted, and gone once it is taken back.
 */
const ROWS = `
  with scope as (select * from jsonb_to_recordset($2::jsonb) as s(id uuid, instances jsonb, "partyOnly" boolean)),
  seen as (
    select d.id, d.contract_id, d.campaign_id, d.workflow_hash, s.instances, s."partyOnly", coalesce(r.seq, 0) as read_seq, d.journal_seq,
         coalesce(r.messages_until, '-infinity') as read_until
      from scope s join app.dossier d on d.contract_id = s.id
      left join app.alert_read r on r.dossier_id = d.id and r.person_id = $1),
  moved as (
    select d.id, j.*, j.body::json->>'question' as question, j.seq > d.read_seq and j.at > $3::timestamptz - interval '${NEWS_DAYS} days' as unread
      from seen d cross join lateral (
        select seq, at, kind, event, actor, actor_name, body from app.journal where dossier_id = d.id order by seq desc limit ${LATEST}) j
     where (not $4 or d.journal_seq > d.read_seq) and j.actor <> $1 and j.at > $3::timestamptz - interval '${KEPT_DAYS} days'
       and (d.instances is null or split_part(coalesce(j.body::json->>'question', ''), '@', 2) in ('')
            or d.instances ? split_part(j.body::json->>'question', '@', 2))
       and (not d."partyOnly" or ${READ_BY_PARTY})),
  done as (
    select id, kind, event, actor, max(actor_name) as actor_name, max(at) as at,
           case when event = 'answer' then count(distinct question) else count(*) end::int as count,
           case when count(distinct question) = 1 then min(question) end as question, bool_or(unread) as unread
      from moved group by id, kind, event, actor, (at at time zone 'Europe/Paris')::date, case when kind = 'event' then seq end),
  said as (
    select d.id, 'message' as kind, 'message' as event, m.author_id as actor, max(m.author_name) as actor_name, max(m.written_at) as at,
           count(*)::int as count, m.question_id || case when m.instance = '' then '' else '@' || m.instance end as question,
           bool_or(m.written_at > d.read_until and m.written_at > $3::timestamptz - interval '${NEWS_DAYS} days') as unread
      from seen d join app.discussion_activity a on a.dossier_id = d.id join app.discussion_message m on m.dossier_id = d.id
     where (not $4 or a.last_at > d.read_until) and a.last_at > $3::timestamptz - interval '${KEPT_DAYS} days'
       and m.author_id <> $1 and m.deleted_at is null and m.written_at > $3::timestamptz - interval '${KEPT_DAYS} days'
       and (d.instances is null or m.instance = '' or d.instances ? m.instance)
     group by d.id, m.author_id, m.question_id, m.instance, (m.written_at at time zone 'Europe/Paris')::date),
  told as (select * from done union all select * from said)`;

const LIST = `${ROWS}
  select t.id as "dossierId", d.contract_id as "contractId", c.name as contract, coalesce(e.name, '') as entity, k.year, k.label as campaign,
         d.workflow_hash as "workflowHash", t.kind, t.event, t.actor, t.actor_name as "actorName", t.at, t.count, t.question, t.unread
    from told t join app.dossier d on d.id = t.id join app.contract c on c.id = d.contract_id join app.campaign k on k.id = d.campaign_id
    left join lateral (select o.name from app.contract_party p join app.organisation o on o.id = p.organisation_id
       where p.contract_id = c.id and o.kind in ('legal-entity', 'site') order by p.role desc, o.kind, o.finess limit 1) e on true
   order by t.at desc, t.id`;

const COUNT = `${ROWS} select count(*)::int as unread from told where unread`;

const MARK = `insert into app.alert_read (person_id, region, dossier_id, seq, messages_until)
  select $1, d.region, d.id, j.seq, $3 from app.dossier d
    cross join lateral (select seq from app.journal where dossier_id = d.id and at <= $3 order by seq desc limit 1) j
   where d.contract_id = any($2) and ($4::uuid is null or d.id = $4)
  on conflict (person_id, dossier_id) do update set
    seq = greatest(app.alert_read.seq, excluded.seq), messages_until = greatest(app.alert_read.messages_until, excluded.messages_until)`;

/** A visit that lasts is one visit. */
const VISIT = `insert into app.alert_visit as v (person_id, region, visited_at) values ($1, current_setting('app.region'), $2)
  on conflict (person_id, region) do update set
    before_at = case when v.visited_at < excluded.visited_at - interval '30 minutes' then v.visited_at else v.before_at end,
    visited_at = excluded.visited_at
  returning before_at`;

/** The inbox is read from the journals themselves: nothing is written when something happens. */
@Injectable()
export class InboxStore {
  list(tx: EntityManager, scope: InboxScope): Promise<InboxRow[]> {
    return tx.query(LIST, parameters(scope, false));
  }

  async unread(tx: EntityManager, scope: InboxScope): Promise<number> {
    const [row] = await tx.query<{ unread: number }[]>(COUNT, parameters(scope, true));
    return row?.unread ?? 0;
  }

  /** All that happened up to an instant is read: of one dossier, or of all. */
  async mark(tx: EntityManager, { personId, contracts }: InboxScope, upTo: Date, dossierId: string | null): Promise<void> {
    await tx.query(MARK, [personId, contracts.map(({ id }) => id), upTo, dossierId]);
  }

  /** Notes a visit; answers when the one before it was. */
  async visit(tx: EntityManager, { personId, now }: InboxScope): Promise<Date | null> {
    const [row] = await tx.query<{ before_at: Date | null }[]>(VISIT, [personId, now]);
    return row?.before_at ?? null;
  }
}

function parameters({ personId, contracts, now }: InboxScope, onlyMoved: boolean): unknown[] {
  return [personId, JSON.stringify(contracts), now, onlyMoved];
}
