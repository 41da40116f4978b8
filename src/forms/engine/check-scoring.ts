import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Problem } from '../../shared/problem.js';
import { fault } from './problems.js';
import { SCORING_RULES, type ScoringRule } from './scoring-rules.js';
import { type QuestionNode } from './template-document.js';
import { type Placed } from './walk-template.js';

interface Compiled {
  readonly rule: ScoringRule;
  readonly accepts: ValidateFunction;
}

const ajv = new Ajv2020({ ownProperties: true });
const RULES: ReadonlyMap<string, Compiled> = new Map(SCORING_RULES.map((rule) => [rule.type, { rule, accepts: ajv.compile(rule.params) }]));

/** The rule exists, has the parameters that it asks for, and the target that it compares with. */
export function scoringProblems({ node, pointer }: Placed<QuestionNode>): readonly Problem[] {
  const { scoring } = node;
  if (!scoring) return [];
  const known = RULES.get(scoring.type);
  if (!known)
    return [
      fault(
        'scoring-unknown',
        `${pointer}/scoring/type`,
        `« ${scoring.type} » n’est pas une règle de points : ${[...RULES.keys()].join(', ')}.`,
      ),
    ];
  if (!known.accepts(scoring.params ?? {})) {
    return [
      fault('scoring-params', `${pointer}/scoring/params`, `Les paramètres de « ${scoring.type} » ne sont pas ceux que la règle attend.`),
    ];
  }
  if (!known.rule.needsTarget || node.target) return [];
  return [fault('scoring-without-target', `${pointer}/scoring`, `La règle « ${scoring.type} » compare à une cible : ajoutez « target ».`)];
}
