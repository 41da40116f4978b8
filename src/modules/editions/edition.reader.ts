import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type QuestionStatus, questionKey, questionStatuses, targetText } from '../../forms/index.js';
import {
  answersOf,
  type Content,
  ContentStore,
  depositsOf,
  type DossierForm,
  DossierForms,
  HeaderStore,
  progressOf,
  type Viewpoint,
} from '../dossiers/index.js';
import { RegionsService } from '../organisations/index.js';
import { type EditionCover, type EditionDocument, type EditionInput, type EditionQuestion } from './edition-input.js';
import { EditionAbsentError } from './editions.errors.js';
import { isProvisional } from './provisional.js';

/** A dossier as somebody reads it: whose words, whose percentage. */
export type Reading = Pick<Viewpoint, 'subject' | 'audience' | 'counted'>;

/** Gathers, in one transaction, all that an edition says of a dossier. */
@Injectable()
export class EditionReader {
  constructor(
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
    private readonly headers: HeaderStore,
    private readonly regions: RegionsService,
  ) {}

  async read(tx: EntityManager, view: Reading, editedBy: string): Promise<EditionInput> {
    const { subject } = view;
    const form = await this.forms.of(tx, subject);
    if (!form) throw new EditionAbsentError();
    const content = await this.content.read(tx, subject.id);
    return { cover: await this.cover(tx, view, editedBy), nodes: form.form.nodes, questions: questionsOf(form, content) };
  }

  private async cover(tx: EntityManager, view: Reading, editedBy: string): Promise<EditionCover> {
    const { subject, audience, counted } = view;
    const { contract, entity, campaign } = await this.headers.read(tx, subject.id);
    const { settings } = await this.regions.get(subject.region);
    const { label } = subject.workflow.band(subject.snapshot, audience);
    return {
      agencyName: settings.agencyName,
      contract,
      entity,
      campaign,
      state: label,
      progress: progressOf(subject.counters, counted),
      editedAt: subject.now,
      editedBy,
      provisional: isProvisional(subject),
    };
  }
}

/** Every visible question, with what is stored for it. Whether it is filled depends on nobody's rights. */
function questionsOf({ form, questions }: DossierForm, content: Content): EditionInput['questions'] {
  const answers = answersOf(content);
  const documents = documentsByQuestion(content);
  const visible = questionStatuses(form, answers, depositsOf(content), []).filter((status) => status.visible);
  const entryOf = (status: QuestionStatus): [string, EditionQuestion][] => {
    const question = questions.get(status.key);
    if (!question) return [];
    const stored = { status, target: targetText(question), answer: answers.get(status.key), documents: documents.get(status.key) ?? [] };
    return [[status.key, stored]];
  };
  return new Map(visible.flatMap(entryOf));
}

function documentsByQuestion({ deposits }: Content): ReadonlyMap<string, EditionDocument[]> {
  const found = new Map<string, EditionDocument[]>();
  for (const { question_id, instance, evidence, name, created_at, author_name } of deposits) {
    if (question_id === null) continue;
    const key = questionKey(question_id, instance);
    const document = { evidence, name, depositedAt: created_at, depositedBy: author_name };
    found.set(key, [...(found.get(key) ?? []), document]);
  }
  return found;
}
