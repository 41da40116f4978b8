const OUI_NON = {
  type: 'string',
  oneOf: [
    { const: '0', title: 'NON' },
    { const: '1', title: 'OUI' },
  ],
};
const LEVELS = {
  type: 'string',
  oneOf: [
    { const: '0', title: 'Non engagé' },
    { const: '1', title: 'En cours' },
    { const: '2', title: 'Réalisé' },
  ],
};
const number = (title: string) => ({ title, type: 'number', minimum: 0, maximum: 1_000_000 });
const count = (title: string) => ({ title, type: 'integer', minimum: 0, maximum: 9_999_999 });

/** One question of each type, as short as a question can be written. */
const QUESTIONS = [
  {
    id: 'groupe',
    field: 'yes-no',
    label: 'Mise en place d’un groupe de travail et élaboration d’un plan d’actions',
    schema: OUI_NON,
    target: { equals: '1' },
    evidence: [{ id: 'plan', label: 'Plan d’actions validé', required: true }],
  },
  {
    id: 'boites',
    field: 'number',
    label: 'PHEV de spécialités contenant un IPP\u00a0: nombre de boîtes',
    unit: 'boîtes',
    schema: count('Boîtes'),
    target: { below: 8500 },
  },
  {
    id: 'taux',
    field: 'rate',
    label: 'Taux d’ordonnances de sortie précisant les numéros FINESS et RPPS',
    unit: '%',
    target: { atLeast: 90 },
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['numerator', 'denominator'],
      properties: { numerator: count('Ordonnances conformes'), denominator: count('Ordonnances auditées') },
    },
  },
  {
    id: 'part',
    field: 'percentage',
    label: 'Part de séjours conciliés',
    unit: '%',
    schema: { type: 'number', minimum: 0, maximum: 100, maxDecimals: 2 },
  },
  {
    id: 'statut',
    field: 'choice',
    label: 'Statut de l’établissement',
    schema: {
      type: 'string',
      oneOf: [
        { const: '1', title: 'Public' },
        { const: '2', title: 'ESPIC' },
      ],
    },
  },
  {
    id: 'classes',
    field: 'multiple-choice',
    label: 'Classes retenues',
    schema: {
      type: 'array',
      uniqueItems: true,
      minItems: 1,
      maxItems: 3,
      items: {
        type: 'string',
        oneOf: [
          { const: '1', title: 'IPP' },
          { const: '2', title: 'Antibiotiques' },
        ],
      },
    },
  },
  { id: 'bilan', field: 'text', label: 'Bilan annuel des actions de pertinence', schema: { type: 'string', maxLength: 40_000 } },
  { id: 'validation', field: 'date', label: 'Date de validation du plan d’action par la CME', schema: { type: 'string', format: 'date' } },
  {
    id: 'lits',
    field: 'table',
    label: 'Nombre de lits et places par activité',
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 6,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['activite', 'lits'],
        properties: {
          activite: { title: 'Activité', type: 'string', enum: ['MCO', 'SMR', 'PSY'] },
          lits: count('Lits'),
          places: count('Places'),
        },
      },
    },
  },
  {
    id: 'outil',
    field: 'file',
    label: 'Outil UCD/CIP complété',
    schema: { type: 'boolean', const: true },
    evidence: [{ id: 'outil', label: 'Outil UCD/CIP', required: true }],
  },
  {
    id: 'serie',
    field: 'yearly',
    label: 'Réalisé par année',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { N1: number('N1'), N2: number('N2'), N3: number('N3'), N4: number('N4'), N5: number('N5') },
    },
  },
  { id: 'avancement', field: 'progress', label: 'État d’avancement', schema: LEVELS },
  { id: 'site', field: 'finess', label: 'Numéro FINESS du site', schema: { type: 'string', format: 'finess' } },
  { id: 'prescripteur', field: 'rpps', label: 'Numéro RPPS du référent', schema: { type: 'string', format: 'rpps' } },
];

/** A template with every field type, for the tests of the editions. */
export const SPECIMEN_TEMPLATE = {
  format: 1,
  id: 'specimen',
  version: '2026.1.0',
  label: 'Trame témoin {annee}',
  contractType: 'CAQES',
  tree: [
    {
      kind: 'section',
      id: 'produits',
      code: '1',
      label: 'Produits de santé',
      part: 'evaluation',
      filledBy: 'etablissement',
      evaluatedBy: ['ars'],
      children: [
        {
          kind: 'objective',
          id: 'tous',
          code: '1.1',
          label: 'Tous les types de réponse',
          repeat: 'legal-entity',
          children: QUESTIONS.map((question, index) => ({ kind: 'question', code: `1.1.${index + 1}`, notApplicable: true, ...question })),
        },
      ],
    },
    {
      kind: 'section',
      id: 'cachee',
      code: '2',
      label: 'Section qui ne concerne pas ce contrat',
      part: 'evaluation',
      filledBy: 'etablissement',
      evaluatedBy: ['ars'],
      children: [
        {
          kind: 'question',
          id: 'jamais',
          label: 'Jamais posée',
          field: 'yes-no',
          schema: OUI_NON,
          visible: { fact: 'contract.sections', includes: 'biologie' },
        },
      ],
    },
  ],
};
