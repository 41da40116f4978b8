import { type ReactElement } from 'react';
import { type DossierView } from '../../api/types.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { formatWeekday } from '../../ui/format.js';

export function DeadlineCard({ dossier }: { readonly dossier: DossierView }): ReactElement | null {
  const text = closingWords.deadline;
  if (!dossier.deadline) return null;
  return (
    <section className="ec-card" aria-labelledby="deadline">
      <h2 className="fr-h6" id="deadline">
        {text.title}
      </h2>
      <p className="ec-small">{text.text(formatWeekday(dossier.deadline.lastDay))}</p>
    </section>
  );
}
