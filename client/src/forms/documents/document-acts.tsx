import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { ReplaceDialog } from './replace-dialog.js';
import { type ShownDocument } from './shown-document.js';
import { WithdrawDialog } from './withdraw-dialog.js';

type Act = 'replace' | 'withdraw';

/** « Remplacer » and « Retirer »: both ask for the reason that the tombstone will bear. */
export function DocumentActs({ dossierId, document }: { readonly dossierId: string; readonly document: ShownDocument }): ReactElement {
  const text = documentsWords;
  const [act, choose] = useState<Act | null>(null);
  const close = (): void => {
    choose(null);
  };
  const button = (kind: Act): ReactElement => (
    <Button
      type="button"
      priority="tertiary no outline"
      size="small"
      nativeButtonProps={{ 'aria-label': text[kind].of(document.name) }}
      onClick={() => {
        choose(kind);
      }}
    >
      {text[kind].act}
    </Button>
  );
  return (
    <div className="ec-doc__acts">
      {button('replace')}
      {button('withdraw')}
      {act === 'replace' && <ReplaceDialog dossierId={dossierId} document={document} onClose={close} />}
      {act === 'withdraw' && <WithdrawDialog dossierId={dossierId} document={document} onClose={close} />}
    </div>
  );
}
