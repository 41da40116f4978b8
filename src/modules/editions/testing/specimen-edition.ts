import { type Answer, buildForm, type Form, loadTemplate, questionStatuses, targetText } from '../../../forms/index.js';
import { type EditionInput, type EditionQuestion } from '../edition-input.js';

/** An edition of a template's whole form, with the answers that a test gives by question key. */
export function specimenEdition(template: unknown, answers: ReadonlyMap<string, Answer> = new Map()): EditionInput {
  const form = specimenForm(template);
  const statuses = questionStatuses(form, answers, new Map(), [{}]);
  const questions = new Map<string, EditionQuestion>();
  for (const status of statuses) {
    const question = form.questions.find(({ key }) => key === status.key);
    if (question && status.visible) {
      questions.set(status.key, { status, target: targetText(question), answer: answers.get(status.key), documents: [] });
    }
  }
  return { cover: COVER, nodes: form.nodes, questions };
}

export function specimenForm(template: unknown): Form {
  return buildForm(loadTemplate(template), {
    year: 2025,
    contract: { type: 'CAQES', sections: ['produits-de-sante', 'transports', 'pertinence'] },
    legalEntities: [{ finess: '990000010', name: 'CH DE VALOMBRE' }],
    sites: [{ finess: '990780017', name: 'SITE DES TILLEULS', legalEntity: '990000010' }],
    items: [],
  });
}

const COVER: EditionInput['cover'] = {
  agencyName: 'Agence régionale de santé Horizon',
  contract: { name: 'CAQES_22-CH DE VALOMBRE', type: 'CAQES' },
  entity: { name: 'CH DE VALOMBRE', finess: '990000010' },
  campaign: { label: 'CAQES, campagne 2026', year: 2025 },
  state: 'Auto-évaluation',
  progress: { required: 45, filled: 28, rate: 62 },
  editedAt: new Date('2026-03-12T09:42:00Z'),
  editedBy: 'Camille Fontbelle',
  provisional: true,
};
