import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { isBlocking } from '../../shared/problem.js';
import { InvalidWorkflowError, loadCheckedWorkflow, loadWorkflow, type Workflow } from '../../workflows/index.js';
import { DefinitionChecker } from '../definition-check/index.js';
import { WorkflowAlreadyPublishedError, WorkflowDefinitionAbsentError } from './workflow-definitions.errors.js';

/** Published workflows: immutable, found by the hash that each dossier pins. */
@Injectable()
export class WorkflowDefinitions {
  private readonly byHash = new Map<string, Workflow>();

  constructor(private readonly checker: DefinitionChecker) {}

  /** The workflow of a dossier, compiled once per process. */
  async get(tx: EntityManager, hash: string): Promise<Workflow> {
    const known = this.byHash.get(hash);
    if (known) return known;
    const rows = await tx.query<{ document: unknown }[]>('select document from app.workflow_definition where hash = $1', [hash]);
    if (!rows[0]) throw new WorkflowDefinitionAbsentError(hash);
    return this.keep(loadWorkflow(rows[0].document));
  }

  /** Those that the active region may choose from, by label, the newest version first. */
  async list(tx: EntityManager): Promise<Workflow[]> {
    const rows = await tx.query<{ hash: string }[]>(
      'select hash from app.workflow_definition order by label, published_at desc, version desc',
    );
    return Promise.all(rows.map(({ hash }) => this.get(tx, hash)));
  }

  /**
   * Checks and publishes a document; the same content again is no news, another one under the same version is refused.
   * What a region brings comes from outside, and is checked beside the event loop. @throws InvalidWorkflowError
   */
  async publish(tx: EntityManager, document: unknown, region: string | null = null): Promise<Workflow> {
    const workflow = region === null ? loadWorkflow(document) : await this.checked(document);
    const { id, version, label, subject } = workflow.definition;
    await tx.query(
      `insert into app.workflow_definition (hash, id, version, label, subject, region, document)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [workflow.hash, id, version, label, subject, region, JSON.stringify(document)],
    );
    const rows = await tx.query<{ hash: string }[]>('select hash from app.workflow_definition where id = $1 and version = $2', [
      id,
      version,
    ]);
    if (rows[0]?.hash !== workflow.hash) throw new WorkflowAlreadyPublishedError(id, version);
    return this.keep(workflow);
  }

  private async checked(document: unknown): Promise<Workflow> {
    const { workflow: problems } = await this.checker.check({ workflow: JSON.stringify(document) });
    if (problems.some(isBlocking)) throw new InvalidWorkflowError(problems);
    return loadCheckedWorkflow(document);
  }

  private keep(workflow: Workflow): Workflow {
    this.byHash.set(workflow.hash, workflow);
    return workflow;
  }
}
