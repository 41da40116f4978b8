import { type ReactElement } from 'react';
import { dossierWords } from '../../../i18n/fr/dossier.js';
import { formatInstant, formatLongDay, formatTime } from '../../../ui/format.js';
import { type MovementGroup } from './group-movements.js';

interface MovementLineProps {
  readonly group: MovementGroup;
  readonly codes: ReadonlyMap<string, string>;
  /** Under a heading that says the day, the hour is enough. */
  readonly timeOnly?: boolean;
}

/** What happened, on which questions, by whom and when; then why, until when, and the names of the documents. */
export function MovementLine({ group, codes, timeOnly = false }: MovementLineProps): ReactElement {
  const text = dossierWords.movements;
  const icon = group.kind === 'event' ? 'fr-icon-arrow-right-line' : 'fr-icon-edit-line';
  const questions = group.questions.map((key) => codes.get(key)).filter((code) => code !== undefined);
  const label = questions.length > 1 ? (text.several[group.event] ?? group.label) : group.label;
  return (
    <li>
      <span className={icon} aria-hidden="true" />
      <div className="ec-break">
        <p className={group.kind === 'event' ? 'ec-strong' : undefined}>
          {questions.length === 0 ? label : text.on(label, questions.join(', '))}
        </p>
        <Details group={group} />
        <p className="ec-muted">
          {group.who}, <span className="ec-nowrap">{timeOnly ? formatTime(group.at) : formatInstant(group.at)}</span>
        </p>
      </div>
    </li>
  );
}

const DAY = /^\d{4}-\d\d-\d\d$/;

function Details({ group: { reason, facts, documents } }: { readonly group: MovementGroup }): ReactElement {
  const text = dossierWords.movements;
  return (
    <>
      {facts.map(({ label, value }) => (
        <p key={label}>{text.fact(label, DAY.test(value) ? formatLongDay(value) : value)}</p>
      ))}
      {documents.map((name, index) => (
        <p key={`${String(index)} ${name}`} className="ec-feed__document">
          <bdi>{name}</bdi>
        </p>
      ))}
      {reason !== null && <p>{text.reason(reason)}</p>}
    </>
  );
}
