import { answerAccepted } from './engine/answer-problems.js';
import { statusRules } from './engine/status-rules.js';

export { answerProblems } from './engine/answer-problems.js';
export { answerText } from './engine/answer-text.js';
export { buildForm, questionsBelow } from './engine/build-form.js';
export { CONTRACT_ITSELF, countContractPieces, missingFromContract } from './engine/contract-evidence.js';
export { checkPair, type PairedGrant, type PairedWorkflow } from './engine/check-pair.js';
export { checkTemplate } from './engine/check-template.js';
export { type FieldPlugin, type FieldReading } from './engine/field-plugin.js';
export { fields } from './engine/field-registry.js';
export { fillRate } from './engine/fill-rate.js';
export { InvalidTemplateError } from './engine/invalid-template.error.js';
export { isGranted } from './engine/grants.js';
export { loadCheckedTemplate, loadTemplate } from './engine/load-template.js';
export { questionKey } from './engine/question-key.js';
export { rollUp } from './engine/roll-up.js';
export { targetMet } from './engine/targets.js';
export { targetText } from './engine/target-text.js';
export { Template } from './engine/template.js';
export { type TemplateDocument } from './engine/template-document.js';
export { validatorModule } from './engine/validator-module.js';
export {
  type Answer,
  type AnswerGrant,
  type Answers,
  type Condition,
  type ContractItem,
  type Counter,
  type Counters,
  type Deposits,
  type Dot,
  type EntityFacts,
  type ContractEvidence,
  type ExpectedEvidence,
  type FieldProblem,
  type Form,
  type FormContext,
  type FormNode,
  type FormQuestion,
  type NodeKind,
  type QuestionStatus,
  type Scoring,
  type SiteFacts,
  type Target,
} from './model.js';

/** The server's rules: its own validators decide what counts. */
export const { questionStatuses, countCompleteness } = statusRules(answerAccepted);
