import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { DossierAccess } from './dossier-access.js';
import { type DossierForm, DossierForms } from './dossier-forms.js';
import { FormAbsentError } from './dossiers.errors.js';
import { formView } from './form.presenter.js';
import { type Workflow } from '../../workflows/index.js';

/** The text of a form, under the hash of its tree. */
export interface WrittenForm {
  readonly treeHash: string;
  readonly json: string;
}

/** How many texts a process keeps, a few hundred kilobytes each. */
const KEPT = 50;

/** The form of a dossier, as the browser draws it. */
@Injectable()
export class FormService {
  private readonly texts = new LRUCache<string, string>({ max: KEPT });

  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly forms: DossierForms,
  ) {}

  view(person: Person, id: string): Promise<WrittenForm> {
    return this.transactions.in(person.region, async (tx) => {
      const { subject } = await this.access.open(tx, person, id);
      const form = await this.forms.of(tx, subject);
      if (!form) throw new FormAbsentError();
      return { treeHash: form.treeHash, json: this.textOf(form, subject.workflow) };
    });
  }

  /** Audiences are named in the workflow's words: one text for each pair. */
  private textOf(form: DossierForm, workflow: Workflow): string {
    const key = `${form.treeHash} ${workflow.hash}`;
    const text = this.texts.get(key) ?? JSON.stringify(formView(form, workflow));
    this.texts.set(key, text);
    return text;
  }
}
