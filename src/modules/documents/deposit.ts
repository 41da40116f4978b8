import { type JsonObject } from '../../shared/json.js';
import { authorOf, type DepositRow, type HeldContent } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { type KeptFile } from './deposited-files.js';
import { type NewDocument } from './new-document.js';
import { type Place } from './place.js';
import { type Replacement } from './upload.js';

/** A file that is kept, and all that says where it goes. */
export interface Deposit {
  readonly id: string;
  readonly person: Person;
  readonly held: HeldContent;
  readonly place: Place;
  readonly kept: KeptFile;
  readonly evidence: string | null;
  readonly replaces: Replacement | null;
  /** The document that it was already. */
  readonly cites: string | null;
}

export function newDocument(deposit: Deposit, verdict: DepositRow['verdict']): NewDocument {
  const { id, person, held, place, kept, evidence, replaces, cites } = deposit;
  const { subject } = held.view;
  return {
    id,
    ...kept,
    ...standing(deposit),
    region: subject.region,
    dossierId: subject.id,
    contractId: subject.contractId,
    evidence,
    year: subject.year,
    authorId: person.id,
    authorName: authorOf(person, { view: held.view, question: place.question }, 'attach').name,
    createdAt: subject.now,
    verdict,
    replaces: replaces?.id ?? null,
    cites,
  };
}

/** What the document belongs to. */
function standing({ held, place: { level, question, establishment } }: Deposit): Standing {
  return {
    level,
    campaignId: level === 'reference' ? held.view.subject.campaignId : null,
    organisationId: establishment?.id ?? null,
    questionId: question?.id ?? null,
    instance: question?.instance ?? '',
  };
}

type Standing = Pick<NewDocument, 'level' | 'campaignId' | 'organisationId' | 'questionId' | 'instance'>;

/** What the journal keeps of a deposit. */
export function depositContent(id: string, { place, kept: { name, sha256, size }, evidence, replaces, cites }: Deposit): JsonObject {
  const content = { document: id, name, sha256, size, evidence, level: place.level, ...(cites === null ? {} : { cites }) };
  return replaces ? { ...content, replaces: replaces.id, reason: replaces.reason } : content;
}
