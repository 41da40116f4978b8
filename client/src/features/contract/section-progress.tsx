import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { SectionName, sectionName } from '../../forms/dossier/section-name.js';
import { entryPath } from '../../forms/dossier/paths.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { formatPercent } from '../../ui/format.js';
import { Progress } from '../../ui/progress.js';
import { Status } from '../../ui/status.js';
import { SectionTable } from './section-table.js';

interface SectionProgressProps {
  readonly dossier: DossierView;
  readonly onIntent: () => void;
}

/** « Où en est la saisie »: one line a section, with its figures. */
export function SectionProgress({ dossier, onIntent }: SectionProgressProps): ReactElement | null {
  const text = contractWords.progress;
  const waiting = Math.max(0, dossier.progress.required - dossier.progress.filled);
  if (dossier.sections.length === 0) return null;
  return (
    <section className="ec-card" aria-labelledby="section-progress">
      <div className="ec-card__head">
        <h2 className="fr-h6" id="section-progress">
          {text.title}
        </h2>
        {dossier.progress.required > 0 && <Remaining dossier={dossier} waiting={waiting} onIntent={onIntent} />}
      </div>
      <ul className="ec-list ec-volets">
        {dossier.sections.map((section) => (
          <Section key={section.key} section={section} to={`${entryPath(dossier.id)}?volet=${encodeURIComponent(section.key)}`} />
        ))}
      </ul>
      <SectionTable sections={dossier.sections} />
    </section>
  );
}

function Remaining({ dossier, waiting, onIntent }: SectionProgressProps & { readonly waiting: number }): ReactElement {
  const text = contractWords.progress;
  if (waiting === 0) return <Status kind="done" word={text.done} />;
  if (!dossier.may.answer) return <span className="ec-small ec-muted">{text.remaining(waiting)}</span>;
  return (
    <Link className="ec-small" to={`${entryPath(dossier.id)}?filtre=a-saisir`} onMouseEnter={onIntent} onFocus={onIntent}>
      {text.remaining(waiting)}
    </Link>
  );
}

function Section({ section, to }: { readonly section: DossierView['sections'][number]; readonly to: string }): ReactElement {
  const text = contractWords.progress;
  return (
    <li>
      <span className="ec-break">
        <Link to={to}>
          <SectionName section={section} />
        </Link>
      </span>
      {section.rate !== null && <Progress rate={section.rate} label={sectionName(section)} />}
      <span className="ec-num">
        {section.rate === null ? text.nothing : `${text.count(section.filled, section.required)} · ${formatPercent(section.rate)}`}
      </span>
    </li>
  );
}
