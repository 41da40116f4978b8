import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { DossierAccess } from './dossier-access.js';
import { DossierForms } from './dossier-forms.js';
import { FormAbsentError } from './dossiers.errors.js';
import { type FormView } from './dto/form.view.js';
import { formView } from './form.presenter.js';

/** The form of a dossier, as the browser draws it. */
@Injectable()
export class FormService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly forms: DossierForms,
  ) {}

  view(person: Person, id: string): Promise<FormView> {
    return this.transactions.in(person.region, async (tx) => {
      const { subject } = await this.access.open(tx, person, id);
      const form = await this.forms.of(tx, subject);
      if (!form) throw new FormAbsentError();
      return formView(form, subject.workflow);
    });
  }
}
