import { useEffect } from 'react';
import { renewalWords } from '../../i18n/fr/renewal.js';
import { useAnnounce } from '../announcer.js';
import { type Verdict } from './password-rules.js';

/** As long as somebody types, nothing is said. */
const RESTS_AFTER = 1_000;

/** Says, once the typing rests, which rules are still to be kept. */
export function useAnnounceRules(password: string, rules: readonly { label: string; verdict: Verdict }[]): void {
  const announce = useAnnounce();
  const text = renewalWords.password;
  const broken = rules.filter(({ verdict }) => verdict === 'broken').map(({ label }) => label);
  const sentence = text.stillBroken(broken);
  useEffect(() => {
    if (password === '') return undefined;
    const timer = setTimeout(() => {
      announce(sentence);
    }, RESTS_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [password, sentence, announce]);
}
