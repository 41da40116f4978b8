import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { InvalidTemplateError, loadCheckedTemplate, loadTemplate, type Template } from '../../forms/index.js';
import { isBlocking } from '../../shared/problem.js';
import { DefinitionChecker } from '../definition-check/index.js';
import { TemplateAbsentError, TemplateAlreadyPublishedError } from './templates.errors.js';

/** Published form templates: immutable, found by the hash that each dossier pins. */
@Injectable()
export class Templates {
  private readonly byHash = new Map<string, Template>();

  constructor(private readonly checker: DefinitionChecker) {}

  /** The template of a dossier, compiled once per process. */
  async get(tx: EntityManager, hash: string): Promise<Template> {
    const known = this.byHash.get(hash);
    if (known) return known;
    const rows = await tx.query<{ document: unknown }[]>('select document from app.form_template where hash = $1', [hash]);
    if (!rows[0]) throw new TemplateAbsentError(hash);
    return this.keep(loadTemplate(rows[0].document));
  }

  /** Those that the active region may choose from, by label, the newest version first. */
  async list(tx: EntityManager): Promise<Template[]> {
    const rows = await tx.query<{ hash: string }[]>('select hash from app.form_template order by label, published_at desc, version desc');
    return Promise.all(rows.map(({ hash }) => this.get(tx, hash)));
  }

  /**
   * Checks and publishes a document; the same content again is no news, another one under the same version is refused.
   * What a region brings comes from outside, and is checked beside the event loop. @throws InvalidTemplateError
   */
  async publish(tx: EntityManager, document: unknown, region: string | null = null): Promise<Template> {
    const template = region === null ? loadTemplate(document) : await this.checked(document);
    const { hash, id, version, label, contractType } = template;
    await tx.query(
      `insert into app.form_template (hash, id, version, label, contract_type, region, document)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [hash, id, version, label, contractType, region, JSON.stringify(document)],
    );
    const rows = await tx.query<{ hash: string }[]>('select hash from app.form_template where id = $1 and version = $2', [id, version]);
    if (rows[0]?.hash !== hash) throw new TemplateAlreadyPublishedError(id, version);
    return this.keep(template);
  }

  private async checked(document: unknown): Promise<Template> {
    const { template: problems } = await this.checker.check({ template: JSON.stringify(document) });
    if (problems.some(isBlocking)) throw new InvalidTemplateError(problems);
    return loadCheckedTemplate(document);
  }

  private keep(template: Template): Template {
    this.byHash.set(template.hash, template);
    return template;
  }
}
