import { type ReactElement, useId } from 'react';
import { MovementLine } from '../../forms/dossier/movements/movement-line.js';
import { capitalise, formatInstantWeekday } from '../../ui/format.js';
import { type HistoryDayGroup } from './history-days.js';

interface HistoryDayProps {
  readonly day: HistoryDayGroup;
  readonly codes: ReadonlyMap<string, string>;
}

/** One day of the history, under its date. */
export function HistoryDay({ day, codes }: HistoryDayProps): ReactElement {
  const id = useId();
  return (
    <section className="fr-mt-6v" aria-labelledby={id}>
      <h2 className="fr-h6" id={id}>
        {capitalise(formatInstantWeekday(day.at))}
      </h2>
      <ol className="ec-list ec-feed">
        {day.groups.map((group) => (
          <MovementLine key={group.key} group={group} codes={codes} timeOnly />
        ))}
      </ol>
    </section>
  );
}
