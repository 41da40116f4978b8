import { type ReactElement } from 'react';
import { useText } from '../../i18n/text.js';
import { Status, type StatusKind } from '../status.js';
import { keepsRule, type PasswordPolicy } from './password-rules.js';

interface RulesListProps {
  id: string;
  policy: PasswordPolicy;
  password: string;
  email: string;
  /** Rules the server refused on. */
  refused: readonly string[];
}

/** The rules beside the field, each kept or not as one types: a list to follow, not an error afterwards. */
export function RulesList({ id, policy, password, email, refused }: RulesListProps): ReactElement {
  const text = useText('renewal').password;
  return (
    <div className="ec-rules" id={id}>
      <p className="ec-small ec-strong">{text.rules}</p>
      <ul>
        {policy.rules.map((rule) => {
          const kept = refused.includes(rule.id) ? false : keepsRule(rule.id, password, { email, policy });
          return (
            <li key={rule.id}>
              <Status kind={kindOf(kept, refused.includes(rule.id))} word={rule.label} />
              <span className="ec-sr">{text.verdict(kept)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function kindOf(kept: boolean | null, refused: boolean): StatusKind {
  if (refused) return 'refused';
  if (kept === null) return 'running';
  return kept ? 'done' : 'todo';
}
