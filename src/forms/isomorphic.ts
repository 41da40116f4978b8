export { answerText } from './engine/answer-text.js';
export { type FieldPlugin, type FieldReading } from './engine/field-plugin.js';
export { fields } from './engine/field-registry.js';
export { fillRate } from './engine/fill-rate.js';
export { questionKey } from './engine/question-key.js';
export { rollUp } from './engine/roll-up.js';
export { statusRules, type StatusRules } from './engine/status-rules.js';
export { targetMet } from './engine/targets.js';
export { targetText } from './engine/target-text.js';
export {
  servedAnswerProblems,
  VALIDATOR_RUNTIME,
  type RegExpReader,
  type ServedValidator,
  type ValidatorFactory,
} from './engine/validator-runtime.js';
export { rowName } from './fields/table/row-name.js';
export {
  type Answer,
  type AnswerGrant,
  type Answers,
  type Counter,
  type Counters,
  type Deposits,
  type Dot,
  type EntityFacts,
  type ExpectedEvidence,
  type FieldProblem,
  type Form,
  type FormContext,
  type FormNode,
  type FormQuestion,
  type NodeKind,
  type QuestionStatus,
  type Target,
} from './model.js';
