import { type MovementGroup } from '../../forms/dossier/movements/group-movements.js';
import { formatInstantDay } from '../../ui/format.js';

/** What happened on one day in Paris, the latest first. */
export interface HistoryDayGroup {
  readonly key: string;
  /** An instant of the day. */
  readonly at: string;
  readonly groups: readonly MovementGroup[];
}

export function daysOf(groups: readonly MovementGroup[]): readonly HistoryDayGroup[] {
  const days: HistoryDayGroup[] = [];
  for (const group of groups) {
    const key = formatInstantDay(group.at);
    const last = days.at(-1);
    if (last?.key === key) days[days.length - 1] = { ...last, groups: [...last.groups, group] };
    else days.push({ key, at: group.at, groups: [group] });
  }
  return days;
}
