import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { type DelegationView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { SignatureFields } from '../signature-fields.js';
import { useSignature } from '../use-signature.js';
import { type DelegationActs } from './use-delegation-acts.js';

interface SignDelegationProps {
  readonly delegation: DelegationView;
  readonly acts: DelegationActs;
}

/** The second signature, or its refusal. */
export function SignDelegation({ delegation: { grantor, delegate }, acts }: SignDelegationProps): ReactElement {
  const text = delegationsWords;
  const signature = useSignature();
  return (
    <section className="ec-card ec-card--act fr-mt-6v" aria-labelledby="signature">
      <h2 className="fr-h6" id="signature">
        {text.signature.title}
      </h2>
      <p>{text.accept.text(delegate.name, grantor.name)}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (signature.check().length === 0) acts.accept(signature.password);
        }}
      >
        <ErrorSummary errors={signature.errors} />
        <SignatureFields signature={signature} label={text.accept.box(grantor.name)} />
        <div className="ec-actions fr-mt-6v">
          <Button type="submit" nativeButtonProps={{ 'aria-disabled': acts.pending }}>
            {acts.pending ? text.signature.signing : text.accept.submit}
          </Button>
          <Decline grantor={grantor.name} acts={acts} />
        </div>
      </form>
    </section>
  );
}

/** No, once it is confirmed: the delegator is told. */
function Decline({ grantor, acts }: { readonly grantor: string; readonly acts: DelegationActs }): ReactElement {
  const text = delegationsWords.accept;
  const [asking, ask] = useState(false);
  const close = (): void => {
    ask(false);
  };
  const decline = (): void => {
    close();
    acts.decline();
  };
  return (
    <>
      <Button
        type="button"
        priority="tertiary"
        onClick={() => {
          ask(true);
        }}
      >
        {text.decline}
      </Button>
      {asking ? (
        <ConfirmDialog title={text.declineTitle} confirm={text.declineConfirm} pending={acts.pending} onConfirm={decline} onCancel={close}>
          <p>{text.declineText(grantor)}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
