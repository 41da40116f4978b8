import { type ReactElement } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { ENTRY_FILTERS, type EntryFilter } from './visible-rows.js';

interface TreeFilterProps {
  readonly chosen: EntryFilter;
  readonly counts: Readonly<Record<EntryFilter, number>>;
  readonly onChoose: (filter: EntryFilter) => void;
}

export function TreeFilter({ chosen, counts, onChoose }: TreeFilterProps): ReactElement {
  const text = entryWords.tree;
  return (
    <div className="ec-seg" role="group" aria-label={text.filter}>
      {ENTRY_FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={filter === chosen}
          onClick={() => {
            onChoose(filter);
          }}
        >
          {text.filters[filter](counts[filter])}
        </button>
      ))}
    </div>
  );
}
