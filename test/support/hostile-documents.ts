/** Documents made to hurt whoever checks them: each is legal JSON of a few megabytes at most. */

const QUESTION = { kind: 'question', label: 'Question', field: 'text', schema: { type: 'string', maxLength: 10 } };

function template(children: readonly object[], more: object = {}): object {
  const section = { kind: 'section', id: 'volet', label: 'Volet', part: 'evaluation', filledBy: 'etablissement', evaluatedBy: ['ars'] };
  return {
    format: 1,
    id: 'hostile',
    version: '2026.1.0',
    label: 'Hostile',
    contractType: 'CAQES',
    tree: [{ ...section, children }],
    ...more,
  };
}

function question(schema: object, more: object = {}): object {
  return { ...QUESTION, id: 'question', schema, ...more };
}

function ladder(rungs: number): Record<string, object> {
  const twice = (name: string): object => ({ a: { $ref: `#/$defs/${name}` }, b: { $ref: `#/$defs/${name}` } });
  const rung = (index: number): object => ({ type: 'object', additionalProperties: false, properties: twice(`barreau-${index + 1}`) });
  const steps = Array.from({ length: rungs }, (_, index) => [`barreau-${index}`, rung(index)]);
  return Object.fromEntries([...steps, [`barreau-${rungs}`, { type: 'string', maxLength: 3 }]]) as Record<string, object>;
}

function nested(levels: number, shell: string): unknown {
  return JSON.parse(`{"${shell}":`.repeat(levels) + '{}' + '}'.repeat(levels));
}

/** What costs nothing to refuse: a limit of the format stops it, under this code. */
export const REFUSED_AT_SIGHT: Readonly<Record<string, { readonly document: object; readonly code: string }>> = {
  'a ladder of references that doubles fourteen times': {
    document: template([question({ $ref: '#/$defs/barreau-0' }, { field: 'table' })], { $defs: ladder(14) }),
    code: 'template.ref-expansion',
  },
  'conditions inside conditions, a hundred and twenty deep': {
    document: template([question({ type: 'string', maxLength: 3 }, { visible: nested(120, 'not') })]),
    code: 'template.too-deep',
  },
  'anyOf inside anyOf': {
    document: template([question({ anyOf: [{ anyOf: [{ type: 'string' }, { type: 'string' }] }, { type: 'string' }] })]),
    code: 'template.schema-keyword',
  },
  'an enumeration of two hundred thousand words': {
    document: template([question({ type: 'string', enum: Array.from({ length: 200_000 }, (_, index) => `mot-${index}`) })]),
    code: 'template.schema-too-large',
  },
  'a pattern whose repetitions multiply': {
    document: template([question({ type: 'string', maxLength: 4000, pattern: `${'a{0,1000}'.repeat(18)}$` })]),
    code: 'template.pattern-refused',
  },
};

/** What no limit of the format sees in time: two hundred thousand faults, each to be told. */
export const ENDLESS_FAULTS: object = { ...template([]), tree: Array.from({ length: 200_000 }, () => ({ kind: 'question' })) };
