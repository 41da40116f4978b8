import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { delegationsWords } from '../../i18n/fr/delegations.js';
import { PasswordField } from '../../ui/passwords/password-field.js';
import { SessionSignature } from './session-signature.js';
import { BOX_FIELD, BOX_ID, PASSWORD_ID, type Signature } from './use-signature.js';

interface SignatureFieldsProps {
  readonly signature: Signature;
  /** What is signed, in a sentence. */
  readonly label: string;
}

/** The password, or the session that stands for it, then the box; asked for at each signature. */
export function SignatureFields({ signature, label }: SignatureFieldsProps): ReactElement {
  const text = delegationsWords.signature;
  const { person } = useMe();
  const errorOf = (id: string): string | undefined => signature.errors.find(({ field }) => field === id)?.message;
  const unticked = signature.ticked ? undefined : errorOf(BOX_FIELD);
  return (
    <div className="ec-account">
      <input type="hidden" name="username" autoComplete="username" value={person.email} />
      {signature.by.by === 'session' ? (
        <SessionSignature ready={signature.by.ready} />
      ) : (
        <PasswordField
          id={PASSWORD_ID}
          label={text.password}
          value={signature.password}
          onChange={signature.setPassword}
          error={errorOf(PASSWORD_ID)}
        />
      )}
      <div className="fr-mt-5v">
        <Checkbox
          id={BOX_ID}
          state={unticked === undefined ? 'default' : 'error'}
          stateRelatedMessage={unticked}
          options={[
            {
              label,
              nativeInputProps: {
                checked: signature.ticked,
                onChange: (event) => {
                  signature.setTicked(event.target.checked);
                },
              },
            },
          ]}
        />
      </div>
    </div>
  );
}
