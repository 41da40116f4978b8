import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { contractsListWords } from '../../i18n/fr/contracts-list.js';
import { capitalise, formatWeekday } from '../../ui/format.js';
import { legalEntitiesQuery } from './legal-entities-query.js';

/** The day, and for how many legal entities I act, whatever the filter says. */
export function Subtitle({ today }: { today: string | undefined }): ReactElement {
  const text = contractsListWords;
  const { data } = useQuery(legalEntitiesQuery({ search: '', state: '', sort: { column: 'name', descending: false }, page: 1 }));
  if (today === undefined || data === undefined) return <div className="ec-line" />;
  return <p className="ec-muted">{text.subtitle(capitalise(formatWeekday(today)), data.total)}</p>;
}
