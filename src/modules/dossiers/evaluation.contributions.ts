import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { FactProvider, type Subject } from '../workflow-runtime/index.js';
import { DossierForms } from './dossier-forms.js';

interface Evaluation {
  readonly required: number;
  readonly given: number;
}

/** Verdicts and contestations of a dossier, as guards ask for them: none can be given yet, and what is asked for is told. */
@Injectable()
export class EvaluationContributions {
  constructor(private readonly forms: DossierForms) {}

  /** For each evaluating body, the questions that it must judge and those that it has judged. */
  @FactProvider('evaluations')
  async evaluations(tx: EntityManager, subject: Subject): Promise<Record<string, Evaluation>> {
    const form = await this.forms.of(tx, subject);
    const bodies = Object.keys(subject.workflow.audiences);
    const questions = form?.form.questions ?? [];
    return Object.fromEntries(
      bodies.map((body) => [body, { required: questions.filter(({ evaluatedBy }) => evaluatedBy.includes(body)).length, given: 0 }]),
    );
  }

  /** Contestations without a reply. */
  @FactProvider('contestations')
  contestations(): Promise<{ open: number }> {
    return Promise.resolve({ open: 0 });
  }
}
