import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type EntityManager } from 'typeorm';
import { buildForm, type Form, type FormQuestion, type Template } from '../../forms/index.js';
import { canonicalHash } from '../../workflows/index.js';
import { ContractsService } from '../contracts/index.js';
import { Templates } from '../templates/index.js';
import { type Subject } from '../workflow-runtime/index.js';

/** The form of one dossier: the same under the same `treeHash`, whatever the dossier. */
export interface DossierForm {
  readonly treeHash: string;
  readonly template: Template;
  readonly form: Form;
  readonly questions: ReadonlyMap<string, FormQuestion>;
}

type Pinned = Pick<Subject, 'templateHash' | 'contractId' | 'year'>;

/** How many forms a process keeps: the contracts that people work on at one moment. */
const KEPT = 200;

/** Builds forms from their template, the parties of the contract and the year; keeps those in use. */
@Injectable()
export class DossierForms {
  private readonly built = new LRUCache<string, DossierForm>({ max: KEPT });

  constructor(
    private readonly templates: Templates,
    private readonly contracts: ContractsService,
  ) {}

  /** Nothing for a campaign by documents only, which has no template. */
  async of(tx: EntityManager, { templateHash, contractId, year }: Pinned): Promise<DossierForm | undefined> {
    if (templateHash === null) return undefined;
    const template = await this.templates.get(tx, templateHash);
    const context = await this.contracts.formContext(tx, contractId, year);
    const treeHash = canonicalHash({ templateHash, context });
    const form = this.built.get(treeHash) ?? build(treeHash, template, buildForm(template, context));
    this.built.set(treeHash, form);
    return form;
  }
}

function build(treeHash: string, template: Template, form: Form): DossierForm {
  return { treeHash, template, form, questions: new Map(form.questions.map((question) => [question.key, question])) };
}
