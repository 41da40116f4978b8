import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { missingFromContract, type QuestionStatus, questionStatuses } from '../../../forms/index.js';
import { answersOf, ContentStore, depositsOf, type DossierForm, DossierForms, type Viewpoint } from '../../dossiers/index.js';
import { type Establishment } from '../place.js';
import { type LibraryRow, LibraryStore } from './library.store.js';

/** All that a library, or its archive, is made from. */
export interface LibraryReading {
  readonly view: Viewpoint;
  readonly form: DossierForm | undefined;
  readonly rows: readonly LibraryRow[];
  readonly establishments: readonly Establishment[];
  /** By question key: what counts as missing, whoever looks. */
  readonly statuses: ReadonlyMap<string, QuestionStatus>;
  /** The pieces that the contract itself requires now, and does not hold. */
  readonly missing: readonly string[];
}

/** Reads a dossier's documents with what they are held against. */
@Injectable()
export class LibraryReader {
  constructor(
    private readonly library: LibraryStore,
    private readonly forms: DossierForms,
    private readonly content: ContentStore,
  ) {}

  async read(tx: EntityManager, view: Viewpoint): Promise<LibraryReading> {
    const { subject } = view;
    const form = await this.forms.of(tx, subject);
    const content = await this.content.read(tx, subject.id);
    const [answers, deposits] = [answersOf(content), depositsOf(content)];
    const statuses = form ? questionStatuses(form.form, answers, deposits, view.mayAnswer) : [];
    return {
      view,
      form,
      rows: await this.library.list(tx, subject),
      establishments: await this.library.establishments(tx, subject),
      statuses: new Map(statuses.map((status) => [status.key, status])),
      missing: form ? missingFromContract(form.form, answers, deposits) : [],
    };
  }
}
