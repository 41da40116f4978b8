import { type ReactElement } from 'react';
import { renewalWords } from '../../i18n/fr/renewal.js';
import { Status, type StatusKind } from '../status.js';
import { type PasswordPolicy, type Verdict, verdictOf } from './password-rules.js';
import { useAnnounceRules } from './use-announce-rules.js';

interface RulesListProps {
  id: string;
  policy: PasswordPolicy;
  password: string;
  email: string;
  /** Rules the server refused on. */
  refused: readonly string[];
}

const KINDS: Readonly<Record<Verdict, StatusKind>> = { untyped: 'awaited', kept: 'done', broken: 'refused', later: 'running' };

/**
 * The rules beside the field: nothing is wrong before anything is typed; then each says whether it is kept, by a word, a shape
 * and a colour. Read out once the typing rests, not at each key.
 */
export function RulesList({ id, policy, password, email, refused }: RulesListProps): ReactElement {
  const text = renewalWords.password;
  const rules = policy.rules.map(({ id: rule, label }) => ({
    rule,
    label,
    verdict: refused.includes(rule) ? ('broken' as const) : verdictOf(rule, password, { email, policy }),
  }));
  useAnnounceRules(password, rules);
  return (
    <div className="ec-rules" id={id}>
      <p className="ec-small ec-strong">{text.rules}</p>
      <ul>
        {rules.map(({ rule, label, verdict }) => (
          <li key={rule}>
            <Status kind={KINDS[verdict]} word={label} cause={text.verdict[verdict]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
