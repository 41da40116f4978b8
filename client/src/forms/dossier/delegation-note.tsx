import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { type DossierView } from '../../api/types.js';
import { actingWords } from '../../i18n/fr/acting.js';
import { Note } from '../../ui/note.js';

/** Where somebody writes or closes: what they may do only in somebody else's name, and how it will be signed. */
export function DelegationNote({ dossier }: { readonly dossier: DossierView }): ReactElement | null {
  const text = actingWords;
  const { person } = useMe();
  const delegators = delegatorsOf(dossier, text);
  if (delegators.size === 0) return null;
  return (
    <div className="fr-mb-5v">
      <Note>
        <p className="ec-strong">{text.title}</p>
        {[...delegators].map(([by, acts]) => (
          <p key={by}>
            {text.text(by, acts.join(', '))} {text.signed(person.name, by)}
          </p>
        ))}
      </Note>
    </div>
  );
}

function delegatorsOf({ delegated, events }: DossierView, text: typeof actingWords): ReadonlyMap<string, readonly string[]> {
  const acts = new Map<string, string[]>();
  for (const { by, verbs } of delegated)
    acts.set(
      by,
      verbs.map((verb) => text.verbs[verb]),
    );
  for (const { onBehalfOf, label } of events)
    if (onBehalfOf !== null) acts.set(onBehalfOf, [...(acts.get(onBehalfOf) ?? []), text.event(label)]);
  return acts;
}
