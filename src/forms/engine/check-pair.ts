import { type Problem } from '../../shared/problem.js';
import { typeset } from './french.js';
import { type Template } from './template.js';
import { inherited, type Placed, placedQuestions } from './walk-template.js';

/** What a template needs to know of a workflow: engines do not know each other. */
export interface PairedWorkflow {
  /** Ids of its parts. */
  readonly parts: readonly string[];
  /** Ids of its audiences. */
  readonly audiences: readonly string[];
  /** The scopes of the grants that allow `answer`, and `evaluate`, in some reachable state. */
  readonly grants: readonly PairedGrant[];
}

export interface PairedGrant {
  readonly audience: string;
  readonly do: readonly string[];
  readonly part?: string;
  readonly filledBy?: string;
  readonly evaluatedBy?: string;
  /** The levels of documents that it names. */
  readonly documents?: readonly string[];
}

/** Whether a workflow and a template fit each other (W14). Pointers are into the template. */
export function checkPair(workflow: PairedWorkflow, template: Template): Problem[] {
  const questions = placedQuestions(template.document).flatMap((question) => [
    ...nameProblems(question, workflow),
    ...(isAnswerable(question, workflow)
      ? []
      : [problem('never-answered', question, 'aucun état accessible du circuit ne permet d’y répondre')]),
  ]);
  return [...questions, ...pieceProblems(workflow, template)];
}

/** A piece of the contract itself is deposited by an audience that may add documents to the contract. */
function pieceProblems({ grants }: PairedWorkflow, { document }: Template): readonly Problem[] {
  return (document.evidence ?? []).flatMap(({ id, filledBy }, index) => {
    const deposits = (grant: PairedGrant): boolean =>
      grant.audience === filledBy && grant.do.includes('attach') && grant.documents?.includes('contract') === true;
    if (grants.some(deposits)) return [];
    const message = typeset(
      `Pièce « ${id} » du contrat : aucun état accessible du circuit ne permet à « ${filledBy} » d’ajouter un document au contrat.`,
    );
    return [{ code: 'pair.never-deposited', pointer: `/evidence/${index}`, message, severity: 'error' as const }];
  });
}

function nameProblems(question: Placed, { parts, audiences }: PairedWorkflow): readonly Problem[] {
  const part = inherited(question, 'part') ?? '';
  const filledBy = inherited(question, 'filledBy') ?? '';
  const strangers = (inherited(question, 'evaluatedBy') ?? []).filter((body) => !audiences.includes(body));
  return [
    ...(parts.includes(part) ? [] : [problem('unknown-part', question, `le circuit n’a pas de partie « ${part} »`)]),
    ...(audiences.includes(filledBy)
      ? []
      : [problem('unknown-filler', question, `le circuit n’a pas d’acteur « ${filledBy} » pour la renseigner`)]),
    ...strangers.map((body) => problem('unknown-evaluator', question, `le circuit n’a pas d’acteur « ${body} » pour l’évaluer`)),
  ];
}

function isAnswerable(question: Placed, { grants }: PairedWorkflow): boolean {
  const part = inherited(question, 'part');
  const filledBy = inherited(question, 'filledBy');
  return grants.some(
    (grant) =>
      grant.do.includes('answer') &&
      (grant.part === undefined || grant.part === part) &&
      (grant.filledBy === undefined || grant.filledBy === filledBy),
  );
}

function problem(code: string, { node, pointer }: Placed, cause: string): Problem {
  return { code: `pair.${code}`, pointer, message: typeset(`Question « ${node.id} » : ${cause}.`), severity: 'error' };
}
