import { type ReactElement, useState } from 'react';
import { type MovementView } from '../../api/types.js';
import { closingWords } from '../../i18n/fr/closing.js';

const SHORT = 12;

type Seal = NonNullable<MovementView['seal']>;

/** The hash of what was closed: its beginning, to be read aloud, then all of it, to be copied. */
export function SealHash({ seal: { sha256, answers, documents } }: { readonly seal: Seal }): ReactElement {
  const text = closingWords.receipt;
  const [told, tell] = useState('');
  const copy = (): void => {
    // absent where the page is served without https
    const { clipboard } = navigator as { clipboard?: Clipboard };
    const written = clipboard?.writeText(sha256) ?? Promise.reject(new Error('No clipboard'));
    written.then(
      () => {
        tell(text.copied);
      },
      () => {
        tell(text.uncopied);
      },
    );
  };
  return (
    <>
      <strong>{sha256.slice(0, SHORT)}…</strong> <span className="ec-muted">({text.closed(answers, documents)})</span>
      <br />
      <code className="ec-small ec-break">{sha256}</code>
      <div className="ec-actions fr-mt-2v">
        <button type="button" className="fr-btn fr-btn--tertiary fr-btn--sm" onClick={copy}>
          {text.copy}
        </button>
        <span className="ec-small" role="status">
          {told}
        </span>
      </div>
    </>
  );
}
