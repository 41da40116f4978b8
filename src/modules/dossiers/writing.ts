import { type Counters } from '../../forms/index.js';
import { type JsonObject } from '../../shared/json.js';
import { type Verb } from '../../workflows/index.js';
import { journalEntry } from '../journal/index.js';
import { effectRows, type Subject } from '../workflow-runtime/index.js';
import { type Writing } from './content.store.js';

/** What no person does: an antivirus has refused a document. */
export const ANTIVIRUS = 'antivirus';

/** What a write of content is, for the journal and for the actions that the workflow ties to it. */
export interface ContentChange {
  readonly verb: Verb | typeof ANTIVIRUS;
  /** What changed, as the journal keeps it. */
  readonly content: JsonObject;
}

/** Who writes, as it is told, and in whose name. */
export interface Author {
  readonly id: string;
  readonly name: string;
  readonly onBehalfOf?: string;
}

interface Change {
  readonly counters: Counters;
  /** Absent for what stands by no question. */
  readonly question: string | undefined;
  readonly author: Author;
  readonly change: ContentChange;
}

/** One write of content, for the database: content never steps the machine (W4), and always leaves a trace. */
export function writingOf(subject: Subject, { counters, question, author, change: { verb, content } }: Change): Writing {
  const { workflow, snapshot, contentRev, now } = subject;
  const at = now.toISOString();
  const { id, version } = workflow.definition;
  const about = question === undefined ? {} : { question };
  const facts = {
    at,
    kind: 'content' as const,
    event: verb,
    actor: author.id,
    ...(author.onBehalfOf !== undefined && { onBehalfOf: author.onBehalfOf }),
    from: snapshot.value,
    to: snapshot.value,
    definition: { id, version, hash: workflow.hash },
    ...about,
    content,
  };
  const cause = { event: verb, actor: author.id, at, occurrence: `content:${contentRev}`, ...about };
  return {
    dossier: subject,
    counters,
    entry: journalEntry(facts, author.name),
    effects: effectRows(subject.id, verb === ANTIVIRUS ? [] : workflow.contentActions(snapshot, verb), cause),
  };
}
