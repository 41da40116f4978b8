import { HeadingLevel, Paragraph, ShadingType } from 'docx';
import { readableLines, type WordBlock } from '../../../forms/editions.js';
import { type EditionCover } from '../edition-input.js';
import { type Fact, factsTable } from './facts-table.js';
import { letterhead } from './page.js';
import { run } from './run.js';
import { count, longMoment } from './words.js';

const PROVISIONAL = 'Édition provisoire\u00a0: la saisie n’est pas close, ces données peuvent encore changer.';

/** Whose data these are, where the contract stands, when they were taken out. */
export function cover(facts: EditionCover): WordBlock[] {
  return [
    letterhead(facts.agencyName),
    new Paragraph({ heading: HeadingLevel.TITLE, text: facts.provisional ? 'Édition provisoire des données' : 'Édition des données' }),
    new Paragraph({ spacing: { after: 240 }, children: [run(facts.contract.name, { size: 28 })] }),
    ...(facts.provisional ? [banner(PROVISIONAL)] : []),
    factsTable(coverFacts(facts)),
  ];
}

function coverFacts(facts: EditionCover): Fact[] {
  const { contract, entity, campaign, state, editedAt, editedBy } = facts;
  return [
    fact('Établissement (EJ)', `${entity.finess}\u00a0- ${entity.name}`),
    fact('Contrat', `${contract.name} (${contract.type})`),
    fact('Campagne', campaign.label),
    fact('Année évaluée', String(campaign.year)),
    fact('État du contrat', state),
    fact('Pourcentage de remplissage', progressText(facts)),
    fact('Édité le', `${longMoment(editedAt)} par ${editedBy}`),
  ];
}

function progressText({ progress: { rate, filled, required } }: EditionCover): string {
  return rate === null ? 'Sans objet' : `${rate}\u00a0% (${filled} sur ${count(required, 'question')})`;
}

function fact(heading: string, text: string): Fact {
  return { heading, blocks: readableLines(text) };
}

function banner(text: string): Paragraph {
  return new Paragraph({ style: 'Provisional', text, shading: { type: ShadingType.CLEAR, fill: 'FFF4E0', color: 'auto' } });
}
