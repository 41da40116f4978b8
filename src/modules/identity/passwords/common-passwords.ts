/** Words that so many people choose that a guess starts with them; compared without case, accents, digits or signs. */
const WORDS = `
password passwords motdepasse motdepasses motpasse passe secret secrets admin administrateur administrator administration
azerty azertyuiop azertyui azertyqwerty qwerty qwertyuiop qwertyui qwertz qsdfghjklm wxcvbn asdfghjkl zxcvbnm abcdef abcdefgh abcdefghijkl
bonjour bonsoir bienvenue welcome hello salut coucou merci soleil lumiere chocolat doudou loulou princesse princess
marseille paris toulouse bordeaux lyon nantes france french football olympique
iloveyou jetaime amour monamour letmein changeme changeit changezmoi modifiezmoi changemoi temporaire provisoire default defaut
hopital clinique etablissement sante medecin pharmacie infirmiere directeur direction contrat contrats ecars ars agence
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
printemps automne hiver lundi mardi mercredi jeudi vendredi samedi dimanche
dragon monkey shadow sunshine superman batman pokemon starwars master football baseball michael jordan
test tests testtest demo user utilisateur invite guest root toto titi tata foobar
passwordpassword motdepassemotdepasse azertyazerty qwertyqwerty bonjourbonjour
`;

const COMMON: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter((word) => word !== ''));
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
