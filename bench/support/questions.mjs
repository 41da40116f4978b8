/** The same 300 questions, told to each engine in its own words. Five kinds in turn. */
const KINDS = ['yes-no', 'number', 'text', 'choice', 'percentage'];

export const QUESTIONS = Array.from({ length: 300 }, (_, index) => ({ id: `q${index}`, kind: KINDS[index % KINDS.length] }));

const VALUES = { 'yes-no': '1', number: 1480, text: 'Groupe de travail réuni trois fois dans l’année.', choice: '2', percentage: 87.5 };

export const ANSWERS = Object.fromEntries(QUESTIONS.map(({ id, kind }) => [id, VALUES[kind]]));

const options = (...titles) => titles.map((label, index) => ({ const: String(index), title: label }));
const SCHEMAS = {
  'yes-no': { type: 'string', oneOf: options('NON', 'OUI') },
  number: { type: 'integer', minimum: 0, maximum: 9999 },
  text: { type: 'string', minLength: 1, maxLength: 500 },
  choice: { type: 'string', oneOf: options('Aucun', 'En projet', 'Partiel', 'Généralisé') },
  percentage: { type: 'number', minimum: 0, maximum: 100, maxDecimals: 2 },
};

/** As a template of the product. */
export const TEMPLATE = {
  format: 1,
  id: 'bench',
  version: '2026.1.0',
  label: 'Banc',
  contractType: 'BANC',
  words: { section: 'Volet', objective: 'Objectif', question: 'Question' },
  completeness: { evidence: 'free' },
  tree: [
    {
      kind: 'section',
      id: 'tout',
      label: 'Tout',
      part: 'evaluation',
      children: QUESTIONS.map(({ id, kind }, index) => ({
        kind: 'question',
        id,
        code: `1.1.${index}`,
        label: `Question ${index}`,
        field: kind,
        filledBy: 'etablissement',
        evaluatedBy: ['ars'],
        notApplicable: true,
        schema: SCHEMAS[kind],
      })),
    },
  ],
};

/** A copy for each: an Ajv compiles one function per schema object. */
export const schemaOf = ({ kind }) => structuredClone(SCHEMAS[kind]);

const FORMIO = {
  'yes-no': {
    type: 'radio',
    values: [
      { value: '0', label: 'NON' },
      { value: '1', label: 'OUI' },
    ],
    validate: { required: true, onlyAvailableItems: true },
  },
  number: { type: 'number', validate: { required: true, min: 0, max: 9999, integer: true } },
  text: { type: 'textfield', validate: { required: true, minLength: 1, maxLength: 500 } },
  choice: {
    type: 'radio',
    values: ['Aucun', 'En projet', 'Partiel', 'Généralisé'].map((label, value) => ({ value: String(value), label })),
    validate: { required: true, onlyAvailableItems: true },
  },
  percentage: { type: 'number', decimalLimit: 2, validate: { required: true, min: 0, max: 100 } },
};

export const FORMIO_COMPONENTS = QUESTIONS.map(({ id, kind }) => ({ key: id, input: true, label: id, ...FORMIO[kind] }));

const SURVEY = {
  'yes-no': {
    type: 'radiogroup',
    choices: [
      { value: '0', text: 'NON' },
      { value: '1', text: 'OUI' },
    ],
  },
  number: { type: 'text', inputType: 'number', min: 0, max: 9999 },
  text: { type: 'text', maxLength: 500 },
  choice: {
    type: 'radiogroup',
    choices: ['Aucun', 'En projet', 'Partiel', 'Généralisé'].map((text, value) => ({ value: String(value), text })),
  },
  percentage: { type: 'text', inputType: 'number', min: 0, max: 100 },
};

export const SURVEY_MODEL = { elements: QUESTIONS.map(({ id, kind }) => ({ name: id, isRequired: true, ...SURVEY[kind] })) };
