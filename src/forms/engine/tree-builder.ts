import { type Condition, type FormContext, type FormNode, type NodeKind } from '../model.js';
import { buildQuestion, ownAttributes } from './build-question.js';
import { entityLabel } from './entity-label.js';
import { questionKey } from './question-key.js';
import { repeatedScopes, type Scope } from './scope.js';
import { siblingRuns, type SiblingRun } from './sibling-runs.js';
import { type Template } from './template.js';
import { type GroupNode, isQuestion, type QuestionNode, repeatOf, type TemplateNode } from './template-document.js';
import { replaceTokens } from './tokens.js';

const WORDS: Readonly<Record<NodeKind, string>> = {
  section: 'Volet',
  objective: 'Objectif',
  indicator: 'Indicateur',
  action: 'Action',
  question: 'Question',
};

/** A scope, and the conditions of the nodes around it. */
interface Site extends Scope {
  readonly conditions: readonly Condition[];
}

/** Unfolds a template's tree over one context. */
export class TreeBuilder {
  constructor(private readonly template: Template) {}

  build(context: FormContext): readonly FormNode[] {
    return this.siblings(this.template.document.tree, { context, instance: '', inherited: {}, path: [], conditions: [] });
  }

  private siblings(nodes: readonly TemplateNode[], site: Site): readonly FormNode[] {
    return siblingRuns(nodes).flatMap((run) => (run.establishment ? this.establishments(run, site) : this.repeated(run, site)));
  }

  private repeated({ nodes }: SiblingRun, site: Site): readonly FormNode[] {
    return nodes.flatMap((node) => repeatedScopes(site, repeatOf(node)).map((scope) => this.node(node, { ...site, ...scope })));
  }

  private establishments({ nodes, establishment }: SiblingRun, site: Site): readonly FormNode[] {
    return repeatedScopes(site, establishment).flatMap((scope) =>
      scope.entity ? [this.establishment(nodes, { ...site, ...scope }, scope.entity)] : [],
    );
  }

  private establishment(nodes: readonly TemplateNode[], site: Site, entity: NonNullable<Scope['entity']>): FormNode {
    const id = `${nodes[0]?.id ?? ''}.entity`;
    const key = questionKey(id, site.instance);
    const inside = { ...site, path: [...site.path, key] };
    const children = nodes.map((node) => this.node(node, inside));
    return {
      key,
      kind: 'section',
      id,
      instance: site.instance,
      label: entityLabel(entity, site.instance),
      word: 'Établissement',
      children,
    };
  }

  private node(node: TemplateNode, site: Site): FormNode {
    return isQuestion(node) ? this.question(node, site) : this.group(node, site);
  }

  private group(node: GroupNode, site: Site): FormNode {
    const head = this.head(node, site);
    const inside: Site = {
      ...site,
      inherited: { ...site.inherited, ...ownAttributes(node) },
      path: [...site.path, head.key],
      conditions: node.visible === undefined ? site.conditions : [...site.conditions, node.visible],
    };
    return { ...head, children: this.siblings(node.children, inside) };
  }

  private question(node: QuestionNode, site: Site): FormNode {
    const schema = this.template.schemas.get(node.id) ?? node.schema;
    const question = buildQuestion({ node, schema, visible: allOf([...site.conditions, node.visible ?? true]) }, site);
    return { ...this.head(node, site), children: [], question };
  }

  private head(node: TemplateNode, { context, instance, item }: Site): Omit<FormNode, 'children'> {
    const tokens = { year: context.year, item };
    return {
      ...{ key: questionKey(node.id, instance), kind: node.kind, id: node.id, instance, code: node.code },
      label: replaceTokens(node.label, tokens),
      word: this.template.document.words?.[node.kind] ?? WORDS[node.kind],
      help: node.help === undefined ? undefined : replaceTokens(node.help, tokens),
    };
  }
}

/** A question shows when everything around it shows. */
function allOf(conditions: readonly Condition[]): Condition {
  const open = conditions.filter((condition) => condition !== true);
  const [only, ...others] = open;
  if (only === undefined) return true;
  return others.length === 0 ? only : { all: open };
}
