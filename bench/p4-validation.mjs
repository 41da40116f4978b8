// P4. Validation of a contract of 300 questions: CPU time, every answer valid, everything compiled or built beforehand.
import formio from '@formio/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createRequire } from 'node:module';
import { answerProblems, buildForm, loadTemplate } from '../dist/forms/index.js';
import { ANSWERS, FORMIO_COMPONENTS, QUESTIONS, SURVEY_MODEL, TEMPLATE, schemaOf } from './support/questions.mjs';
import { figure, goal, title } from './support/report.mjs';
import { cpuTime, interleaved, median, ratios } from './support/rounds.mjs';

const { Model } = createRequire(import.meta.url)('survey-core');

const form = buildForm(loadTemplate(TEMPLATE), { year: 2025, contract: { type: 'BANC', sections: [] }, legalEntities: [], sites: [], items: [] });

function ours() {
  for (const question of form.questions) {
    if (answerProblems(question, ANSWERS[question.id]).length > 0) throw new Error(`${question.id} refused`);
  }
}

const ajv = new Ajv2020({ strict: false });
const compiled = QUESTIONS.map((question) => [question.id, ajv.compile(schemaOf(question))]);
function limit() {
  for (const [id, validate] of compiled) if (!validate(ANSWERS[id])) throw new Error(`${id} refused`);
}

function formIo() {
  const scope = { errors: [] };
  formio.processSync({ components: FORMIO_COMPONENTS, data: { ...ANSWERS }, form: { components: FORMIO_COMPONENTS }, scope, processors: [formio.validateProcessInfo] });
  if (scope.errors.length > 0) throw new Error('Form.io refused');
}

const survey = new Model(SURVEY_MODEL);
function surveyJs() {
  survey.data = ANSWERS;
  if (!survey.validate(false, false)) throw new Error('SurveyJS refused');
}

/** Milliseconds of CPU for one whole contract, over as many contracts as make the figure steady. */
const perContract = (validate, times) => () => cpuTime(() => { for (let i = 0; i < times; i += 1) validate(); }) / times;

const figures = await interleaved(
  { ours: perContract(ours, 300), limit: perContract(limit, 300), formio: perContract(formIo, 2), survey: perContract(surveyJs, 2) },
  5,
);

title('P4 validation of 300 questions (CPU time of one contract)');
figure('e-CARS', median(figures.ours) * 1000, 'µs');
figure('one Ajv function per question (limit)', median(figures.limit) * 1000, 'µs');
figure('@formio/core', median(figures.formio) * 1000, 'µs');
figure('survey-core', median(figures.survey) * 1000, 'µs');
goal('against Form.io', ratios(figures.formio, figures.ours), { limit: 250, sense: 'at-least' });
goal('against SurveyJS', ratios(figures.survey, figures.ours), { limit: 400, sense: 'at-least' });
goal('of the limit', ratios(figures.ours, figures.limit), { limit: 1.2, sense: 'at-most' });

globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
for (let i = 0; i < 3334; i += 1) ours();
globalThis.gc?.();
figure('heap after 1,000,200 validations, growth', (process.memoryUsage().heapUsed - before) / 1024, 'KB');
