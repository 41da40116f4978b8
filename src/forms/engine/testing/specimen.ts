import { type JsonSchema } from '../../../shared/json.js';
import { type FormContext } from '../../model.js';

export const YES_NO: JsonSchema = {
  type: 'string',
  oneOf: [
    { const: '0', title: 'NON' },
    { const: '1', title: 'OUI' },
  ],
};

/** A whole template around one or several nodes. */
export function template(...tree: readonly object[]): Record<string, unknown> {
  return { format: 1, id: 'specimen', version: '2026.1.0', label: 'Modèle', contractType: 'CAQES', tree };
}

/** A section that gives its questions what they inherit. */
export function section(...children: readonly object[]): Record<string, unknown> {
  const inherited = { part: 'evaluation', filledBy: 'etablissement', evaluatedBy: ['ars'] };
  return { kind: 'section', id: 'volet', label: 'Volet', ...inherited, children };
}

export function number(id: string, rest: object = {}): Record<string, unknown> {
  return { kind: 'question', id, label: `Nombre ${id}`, field: 'number', schema: { type: 'integer', minimum: 0, maximum: 9999 }, ...rest };
}

export function yesNo(id: string, rest: object = {}): Record<string, unknown> {
  return { kind: 'question', id, label: `Oui ou non ${id}`, field: 'yes-no', schema: YES_NO, ...rest };
}

/** Two legal entities in a department that does not exist, three sites, a small CPOM. */
export const CONTEXT: FormContext = {
  year: 2025,
  contract: { type: 'CAQES', sections: ['produits-de-sante'] },
  legalEntities: [
    { finess: '990000010', name: 'CH DE VALOMBRE', legalStatus: 'public', activities: ['MCO'] },
    { finess: '990000028', name: 'CLINIQUE DES AUBIERS', legalStatus: 'privé' },
  ],
  sites: [
    { finess: '990000119', name: 'SITE NORD', legalEntity: '990000010' },
    { finess: '990000127', name: 'SITE SUD', legalEntity: '990000010' },
    { finess: '990000218', name: 'SITE DES AUBIERS', legalEntity: '990000028' },
  ],
  items: [
    { id: 'a1', kind: 'annex', label: 'Annexe 1' },
    { id: 'o1', kind: 'objective', label: 'Réduire les délais', parent: 'a1' },
    { id: 'o2', kind: 'objective', label: 'Former les équipes', parent: 'a1' },
    { id: 'i1', kind: 'indicator', label: 'Délai moyen', parent: 'o1' },
  ],
};
