import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { questionKey } from '../../forms/index.js';
import { type HeldContent } from '../dossiers/index.js';
import { EstablishmentAbsentError } from './documents.errors.js';
import { type LibraryRow, LibraryStore } from './library/library.store.js';
import { type Place } from './place.js';
import { type UploadTarget } from './upload.js';

/** Says what a document belongs to, in the terms of the dossier through which it is seen. */
@Injectable()
export class Places {
  constructor(private readonly library: LibraryStore) {}

  /** Where a deposit goes. @throws EstablishmentAbsentError when the contract has no such establishment */
  async of(tx: EntityManager, { view, question }: HeldContent, { level, organisationId }: UploadTarget): Promise<Place> {
    if (level !== 'establishment') return { level, question, establishment: undefined };
    const found = (await this.library.establishments(tx, view.subject)).find(({ id }) => id === organisationId);
    if (!found) throw new EstablishmentAbsentError();
    return { level, question, establishment: found };
  }

  /** Where a document stands. */
  async ofRow(tx: EntityManager, { view, form }: Omit<HeldContent, 'question'>, row: LibraryRow): Promise<Place> {
    const question = row.question_id === null ? undefined : form?.questions.get(questionKey(row.question_id, row.instance));
    const establishments = row.level === 'establishment' ? await this.library.establishments(tx, view.subject) : [];
    return { level: row.level, question, establishment: establishments.find(({ id }) => id === row.organisation_id) };
  }
}
