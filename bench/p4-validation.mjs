// P4. Validation of a contract of 300 questions: CPU time, every answer valid, everything compiled or built beforehand.
import formio from '@formio/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import { maxDecimalsKeyword } from '../dist/forms/engine/max-decimals.keyword.js';
import { answerProblems, buildForm, loadTemplate } from '../dist/forms/index.js';
import { ANSWERS, FORMIO_COMPONENTS, QUESTIONS, SURVEY_MODEL, TEMPLATE, schemaOf } from './support/questions.mjs';
import { figure, goal, title } from './support/report.mjs';
import { cpuTime, interleaved, median, ratios } from './support/rounds.mjs';

const { Model } = createRequire(import.meta.url)('survey-core');
const CONTEXT = { year: 2025, contract: { type: 'BANC', sections: [] }, legalEntities: [], sites: [], items: [] };

const asked = buildForm(loadTemplate(TEMPLATE), CONTEXT).questions.map((question) => [question, ANSWERS[question.id]]);
function ours() {
  for (const [question, value] of asked) if (answerProblems(question, value).length > 0) throw new Error(`${question.id} refused`);
}

// Ajv as it comes, with the one keyword that the schemas need: nothing cheaper applies the same rules.
const ajv = new Ajv2020({ strict: false }).addKeyword(maxDecimalsKeyword);
const compiled = QUESTIONS.map((question) => [ajv.compile(schemaOf(question)), ANSWERS[question.id]]);
function limit() {
  for (const [validate, value] of compiled) if (!validate(value)) throw new Error('The limit refused');
}

const components = FORMIO_COMPONENTS;
function formIo() {
  const scope = { errors: [] };
  formio.processSync({ components, data: { ...ANSWERS }, form: { components }, scope, processors: [formio.validateProcessInfo] });
  if (scope.errors.length > 0) throw new Error('Form.io refused');
}

const survey = new Model(SURVEY_MODEL);
function surveyJs() {
  survey.data = ANSWERS;
  if (!survey.validate(false, false)) throw new Error('SurveyJS refused');
}

const CONTENDERS = {
  ours: { validate: ours, warmUp: 20_000, times: 2000 },
  limit: { validate: limit, warmUp: 20_000, times: 2000 },
  formio: { validate: formIo, warmUp: 60, times: 10 },
  survey: { validate: surveyJs, warmUp: 30, times: 6 },
};

function repeat(validate, times) {
  for (let i = 0; i < times; i += 1) validate();
}

// 300 functions take thousands of contracts before all of them run as machine code: a server has that behind it, and so have the peers.
for (const { validate, warmUp } of Object.values(CONTENDERS)) repeat(validate, warmUp);

/** Milliseconds of CPU for one whole contract. */
const perContract = ({ validate, times }) => {
  return () => cpuTime(() => repeat(validate, times)) / times;
};
const contenders = Object.fromEntries(Object.entries(CONTENDERS).map(([name, contender]) => [name, perContract(contender)]));
const figures = await interleaved(contenders, 7);

title('P4 validation of 300 questions (CPU time of one contract, all warmed up)');
figure('e-CARS', median(figures.ours) * 1000, 'µs');
figure('one Ajv function per question (limit)', median(figures.limit) * 1000, 'µs');
figure('@formio/core', median(figures.formio) * 1000, 'µs');
figure('survey-core', median(figures.survey) * 1000, 'µs');
goal('times Form.io', ratios(figures.formio, figures.ours), { limit: 250, sense: 'at-least' });
goal('times SurveyJS', ratios(figures.survey, figures.ours), { limit: 400, sense: 'at-least' });
goal('of the limit', ratios(figures.ours, figures.limit), { limit: 1.2, sense: 'at-most' });

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
repeat(ours, 3334);
globalThis.gc?.();
goal('heap growth over 1,000,200 validations', [(process.memoryUsage().heapUsed - before) / 1024], {
  limit: 1024,
  sense: 'at-most',
  unit: 'KB',
});
