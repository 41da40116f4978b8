import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DelegationView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { formatLongDay } from '../../../ui/format.js';
import { delegationPath } from '../delegation-paths.js';

/** Each delegation that waits for the reader's signature; nothing when none does. */
export function ToSign({ delegations }: { readonly delegations: readonly DelegationView[] }): ReactElement | null {
  const text = delegationsWords;
  if (delegations.length === 0) return null;
  return (
    <section className="fr-mt-8v ec-stack" aria-labelledby="a-signer">
      <h2 className="fr-h5" id="a-signer">
        {text.toSign}
      </h2>
      {delegations.map(({ id, grantor, rights, organisation, from, to }) => (
        <div key={id} className="ec-card ec-card--act">
          <p className="ec-strong ec-break">{text.toSignText(grantor.name, text.period(formatLongDay(from), formatLongDay(to)))}</p>
          <p className="ec-muted ec-break">
            {organisation.name}, {text.rights(rights).toLocaleLowerCase()}
          </p>
          <Link className="fr-btn" to={delegationPath(id)}>
            {text.readAndSign}
            <span className="ec-sr"> {text.detail.title(grantor.name, organisation.name)}</span>
          </Link>
        </div>
      ))}
    </section>
  );
}
