import { readFileSync } from 'node:fs';
import { type FormNodeView, type FormQuestionView, type FormView } from '../../src/modules/dossiers/dto/form.view.js';
import { type DossierWorld, type ReachedDossier } from './dossier-world.js';

type Given = Readonly<Record<string, { readonly value?: unknown }>>;

const shipped = (name: string): Given =>
  JSON.parse(readFileSync(new URL(`../../schemas/demo/answers/${name}.json`, import.meta.url), 'utf8')) as Given;

/** What the demonstration answers, by question, and an answer to what it leaves open. */
const GIVEN: Given = {
  ...shipped('complet'),
  ...shipped('en-cours'),
  ...shipped('identification'),
  'classe-2-groupe': { value: '1' },
  'protocole-epa': { value: '1' },
  'avancement-objectif': { value: '1' },
  'avancement-action': { value: '2' },
  serie: { value: { N1: 12.5, N3: 14 } },
};

/** The two other classes of medicines are asked the same as the first. */
const givenTo = (id: string): { readonly value?: unknown } | undefined => GIVEN[id] ?? GIVEN[id.replace(/^classe-\d/, 'classe-1')];

const LAST_YEAR = `select d.id, d.region, c.year from app.dossier d join app.campaign c on c.id = d.campaign_id
  where d.contract_id = (select contract_id from app.dossier where id = $1)
    and c.year < (select c2.year from app.dossier d2 join app.campaign c2 on c2.id = d2.campaign_id where d2.id = $1)
  order by c.year desc, d.opened_at desc, d.id limit 1`;

const ANSWER = `insert into app.answer (dossier_id, region, question_id, instance, value, not_applicable, comment, filled_by, filled_at)
  values ($1, $2, $3, $4, $5, false, null, 'p', now())
  on conflict (dossier_id, question_id, instance) do update set value = excluded.value, not_applicable = false`;

/** Every question of a dossier's form that may be carried over, each answered in the last campaign: their keys. */
export async function plantLastYear(world: DossierWorld, { dossierId }: ReachedDossier): Promise<string[]> {
  const { body: form }: { body: FormView } = await (await world.as('director')).get(`/api/dossiers/${dossierId}/form`);
  const asked = form.nodes.flatMap(questionsOf).filter(({ carryOver }) => carryOver === 'suggest');
  const [last] = await world.server.database.query<{ id: string; region: string; year: number }>(LAST_YEAR, [dossierId]);
  if (!last) throw new Error('No campaign before this one');
  for (const { id, instance } of asked) {
    const value = JSON.stringify(givenTo(id)?.value).replaceAll('{annee}', String(last.year));
    await world.server.database.query(ANSWER, [last.id, last.region, id, instance, value]);
  }
  return asked.map(({ key }) => key);
}

function questionsOf({ question, children }: FormNodeView): FormQuestionView[] {
  return [...(question ? [question] : []), ...children.flatMap(questionsOf)];
}

/** All that is counted of a dossier: by audience and part in the database, by section and in all on the screen. */
export interface Counted {
  readonly counters: unknown;
  readonly progress: unknown;
  readonly sections: readonly unknown[];
  readonly states: readonly unknown[];
}

export async function countedOf({ server }: DossierWorld, dossier: ReachedDossier): Promise<Counted> {
  const sql = 'select counters from app.dossier where id = $1';
  const [row] = await server.database.query<{ counters: unknown }>(sql, [dossier.dossierId]);
  const [{ sections, progress }, { states }] = [await dossier.view('director'), await dossier.answers('director')];
  return {
    counters: row!.counters,
    progress,
    sections: sections.map(({ key, required, filled, rate }) => ({ key, required, filled, rate })),
    states: states.map(({ key, visible, required, filled, missingEvidence }) => ({ key, visible, required, filled, missingEvidence })),
  };
}

/** Writes these of last year's answers, as they were. */
export async function take(dossier: ReachedDossier, keys: readonly string[], carried: boolean): Promise<void> {
  const { earlier, answers } = await dossier.answers('director');
  for (const key of keys) {
    const { value } = earlier.find((answer) => answer.key === key)!;
    const { status, body } = await dossier.save('director', key, { value, carried }, answers.find((answer) => answer.key === key)?.version);
    if (status !== 200) throw new Error(`${key}: ${JSON.stringify(body)}`);
  }
}

/** Leaves these without an answer. */
export async function clear(dossier: ReachedDossier, keys: readonly string[]): Promise<void> {
  const { answers } = await dossier.answers('director');
  for (const { key, version } of answers.filter((answer) => keys.includes(answer.key))) await dossier.save('director', key, {}, version);
}
