/** How an act done in somebody else’s name is signed, on every screen. */
export const bySomebodysDelegation = (delegate: string, grantor: string): string => `${delegate} par délégation de ${grantor}`;

/** Where somebody writes or closes: what they do in somebody else’s name. */
export const actingWords = {
  title: 'Vous agissez par délégation',
  text: (by: string, acts: string): string => `Par délégation de ${by}, vous pouvez ici\u00a0: ${acts}.`,
  signed: (name: string, by: string): string => `Ces actes sont signés «\u00a0${bySomebodysDelegation(name, by)}\u00a0».`,
  signature: (name: string, by: string): string => `Signé\u00a0: ${bySomebodysDelegation(name, by)}`,
  verbs: {
    answer: 'saisir les réponses',
    comment: 'commenter',
    attach: 'déposer des documents',
    withdraw: 'retirer des documents',
    evaluate: 'évaluer',
    contest: 'contester',
    reply: 'répondre',
  },
  event: (label: string): string => `«\u00a0${label}\u00a0»`,
};
