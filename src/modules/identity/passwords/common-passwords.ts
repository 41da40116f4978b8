import { dictionary } from '@zxcvbn-ts/language-common';

/** Words of this service and of its users, which a guess starts with; the list of the world's leaked passwords does not know them. */
const WORDS = `
motdepasse motdepasses motpasse passe secret secrets administrateur administration azertyuiop azertyqwerty qsdfghjklm wxcvbn
bonjour bonsoir bienvenue salut coucou merci soleil lumiere princesse jetaime monamour changeit changezmoi modifiezmoi changemoi temporaire
provisoire defaut hopital clinique etablissement sante medecin pharmacie infirmiere directeur direction contrat contrats ecars ars agence
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
printemps ete automne hiver lundi mardi mercredi jeudi vendredi samedi dimanche
utilisateur invite essai toto titi tata demo test tests testtest
passwordpassword motdepassemotdepasse azertyazerty qwertyqwerty bonjourbonjour
`;

/** Shorter remains say nothing: « Aa1-Aa1-Aa1- » is not the word « aaa ». */
const SHORTEST = 4;

/** Signs that people write for letters: « P@ssw0rd ». */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
};

/** Their letters alone, without case or accents: digits and signs are what people add to a word to please the rules. */
const COMMON: ReadonlySet<string> = new Set([
  ...WORDS.split(/\s+/).filter((word) => word !== ''),
  ...leaked()
    .map((password) => lettersOf(fold(password)))
    .filter((letters) => letters.length >= SHORTEST),
]);

function leaked(): readonly string[] {
  const list: unknown = dictionary['passwords-common'];
  return Array.isArray(list) ? list.map(String) : [];
}

/** True when what remains of a password without its digits and signs is such a word, read plainly or with look-alikes. */
export function isCommonPassword(password: string): boolean {
  const plain = fold(password);
  return COMMON.has(lettersOf(plain)) || COMMON.has(lettersOf(withoutLookalikes(plain)));
}

/** Lower case without accents: what a person reads as the same word. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function lettersOf(text: string): string {
  return text.replaceAll(/[^\p{L}]/gu, '');
}

/** Digits and signs at the end are an addition, not letters: « p@ssw0rd2026! » is « password ». */
function withoutLookalikes(text: string): string {
  const word = text.replace(/[^\p{L}]+$/u, '');
  return word.replaceAll(/./gu, (sign) => LOOKALIKES[sign] ?? sign);
}
