import { type FormQuestion, isGranted, questionStatuses } from '../../forms/index.js';
import { type Reason } from '../../shared/reason.js';
import { type DocumentLevel, type Permit, type Verb, type WorkflowDefinition } from '../../workflows/index.js';
import {
  answersOf,
  type Content,
  depositsOf,
  type DepositRow,
  type HeldContent,
  outsideDelegation,
  type Viewpoint,
} from '../dossiers/index.js';
import { type LibraryRow } from './library/library.store.js';
import { type Place } from './place.js';
import { reasonsOfAuthor, type Remover } from './remover.js';

const LEVELS: readonly DocumentLevel[] = ['question', 'contract', 'establishment', 'reference'];

type State = WorkflowDefinition['states'][string];
type Grant = NonNullable<State['grants']>[number];
type Handling = Extract<Verb, 'attach' | 'withdraw'>;

/** Why this person may add no document here now; none = they may (C3, C4). */
export function reasonsAgainstAttaching({ view, form }: HeldContent, { question, ...place }: Place, content: Content): Reason[] {
  if (!question || !form) return reasonsAtLevel(view, 'attach', place);
  const status = questionStatuses(form.form, answersOf(content), depositsOf(content), view.mayAttach).find(
    ({ key }) => key === question.key,
  );
  return status?.visible ? reasonsAtQuestion(view, 'attach', question) : [{ code: 'question-hidden' }];
}

/** Why this person may not withdraw or replace a document; none = they may. Those of another year than the dossier's are locked (S4-25). */
export function reasonsAgainstWithdrawing(view: Viewpoint, place: Place, row: LibraryRow, remover: Remover): Reason[] {
  const reasons = reasonsWhoever(view, place, row);
  return reasons.length > 0 ? reasons : reasonsOfAuthor(remover, row);
}

function reasonsWhoever(view: Viewpoint, { question, ...place }: Place, row: DepositRow): Reason[] {
  const year = row.year ?? view.subject.year;
  if (row.withdrawn_at !== null) return [{ code: 'document-withdrawn' }];
  if (isReport(row)) return [{ code: 'document-of-workflow' }];
  if (year !== view.subject.year) return [{ code: 'document-earlier-year', params: { year } }];
  return question ? reasonsAtQuestion(view, 'withdraw', question) : reasonsAtLevel(view, 'withdraw', place);
}

/** Before a byte is read: whether this person may add a document to anything of this dossier. */
export function reasonsAgainstAnything(view: Viewpoint): Reason[] {
  return permitsOf(view, 'attach').length > 0 ? [] : [notOpen(view, 'attach')];
}

/** Why this person may add documents to nothing of one level; a delegation limited to some questions opens the level of questions. */
export function reasonsAgainstLevel(view: Viewpoint, level: DocumentLevel): Reason[] {
  const inPart = level === 'question' && permitsOf(view, 'attach').some((permit) => permit.within && reaches(permit, level));
  return inPart ? [] : reasonsAtLevel(view, 'attach', { level, establishment: undefined });
}

/** Why nothing of one level can be handled now by this person. */
export function reasonsAtLevel(view: Viewpoint, verb: Handling, { level, establishment }: Omit<Place, 'question'>): Reason[] {
  const permits = permitsOf(view, verb).filter((permit) => !permit.within && reaches(permit, level));
  if (permits.length === 0) return [outsideDelegation(view, verb, undefined) ?? notOpen(view, verb)];
  const own = permits.some(({ instances }) => !establishment || instances === undefined || instances.includes(establishment.instance));
  return own ? [] : [{ code: `${verb}-other-instance` }];
}

function reasonsAtQuestion(view: Viewpoint, verb: Handling, question: FormQuestion): Reason[] {
  const grants = verb === 'attach' ? view.mayAttach : view.mayWithdraw;
  if (grants.some((grant) => isGranted(grant, question))) return [];
  const outside = outsideDelegation(view, verb, question);
  if (outside) return [outside];
  const elsewhere = grants.some(({ part, filledBy }) => isGranted({ part, filledBy }, question));
  return [{ code: elsewhere ? `${verb}-other-instance` : `${verb}-not-yours` }];
}

/** The levels at which a workflow lets anybody add documents, in any of its states. */
export function levelsOf(definition: WorkflowDefinition): DocumentLevel[] {
  const grants = Object.values(definition.states)
    .flatMap(grantsWithin)
    .filter(({ do: verbs }) => verbs.includes('attach'));
  return LEVELS.filter((level) => grants.some((grant) => reaches(grant, level)));
}

function grantsWithin({ grants = [], states = {} }: State): Grant[] {
  return [...grants, ...Object.values(states).flatMap(grantsWithin)];
}

/** A Word file that the workflow wrote is kept under its occurrence (`edit:step:4`), which no piece's id can be; nobody's to take away. */
function isReport({ level, evidence }: DepositRow): boolean {
  return level === 'contract' && evidence?.includes(':') === true;
}

function permitsOf({ subject: { workflow, snapshot }, actor }: Viewpoint, verb: Handling): Permit[] {
  return workflow.permissions(snapshot, actor).filter((permit) => permit.do.includes(verb));
}

/** A grant that names levels reaches those; one narrowed to some questions reaches no other level (W5). */
function reaches({ on: { documents, part, filledBy, evaluatedBy, contested } }: Pick<Permit, 'on'>, level: DocumentLevel): boolean {
  if (documents) return documents.includes(level);
  return [part, filledBy, evaluatedBy, contested].every((narrowing) => narrowing === undefined);
}

function notOpen({ subject: { workflow, snapshot }, audience }: Viewpoint, verb: Handling): Reason {
  return { code: `${verb}-not-open`, params: { state: workflow.band(snapshot, audience).label } };
}
