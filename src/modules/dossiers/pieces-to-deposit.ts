import { countContractPieces } from '../../forms/index.js';
import { answersOf, type Content, depositsOf } from './content.js';
import { type DossierForm } from './dossier-forms.js';
import { type Viewpoint } from './viewpoint.js';

/** How many pieces the contract itself still waits for from this person; none for whoever may add none there now. */
export function piecesToDeposit({ form }: DossierForm, content: Content, { subject: { workflow, snapshot }, actor }: Viewpoint): number {
  const deposits = workflow
    .permissions(snapshot, actor)
    .some(({ do: verbs, on, within }) => verbs.includes('attach') && on.documents?.includes('contract') === true && !within);
  if (!deposits) return 0;
  const counters = workflow
    .audiencesOf(actor)
    .map((audience) => countContractPieces(form, answersOf(content), depositsOf(content), audience));
  return counters.reduce((left, { required, filled }) => left + required - filled, 0);
}
