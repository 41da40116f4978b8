/** What may be given for an establishment, in the order of the screens. Reading goes with every membership. */
export const ESTABLISHMENT_RIGHTS = ['read', 'answer', 'attach', 'close', 'administer'] as const;
export type EstablishmentRight = (typeof ESTABLISHMENT_RIGHTS)[number];

export const READ = 'read';
export const ADMINISTER = 'administer';

/** As mails say them. */
const IN_WORDS: Readonly<Record<string, string>> = {
  read: 'lire',
  answer: 'saisir les réponses',
  attach: 'déposer des documents',
  close: 'clore la saisie',
  administer: 'administrer les droits',
};

export function inWords(rights: readonly string[]): string {
  return rights.map((right) => IN_WORDS[right] ?? right).join(', ');
}

/** The rights as they are kept: those asked for, and those held that no establishment gives, which stay as they are. */
export function kept(asked: readonly string[], held: readonly string[] = []): string[] {
  const foreign = held.filter((right) => !isEstablishmentRight(right));
  return [...ESTABLISHMENT_RIGHTS.filter((right) => right === READ || asked.includes(right)), ...foreign];
}

export function isEstablishmentRight(right: string): right is EstablishmentRight {
  return ESTABLISHMENT_RIGHTS.some((known) => known === right);
}
