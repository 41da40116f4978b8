import { Input } from '@codegouvfr/react-dsfr/Input';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type ReactElement, useState } from 'react';
import { type DocumentView } from '../../../api/types.js';
import { citingWords } from '../../../i18n/fr/citing.js';
import { documentsWords } from '../../../i18n/fr/documents.js';
import { classNames } from '../../../ui/class-names.js';
import { formatSize } from '../../../ui/format.js';
import { isFound } from './citable-documents.js';

interface CitableListProps {
  readonly documents: readonly DocumentView[];
  readonly codes: ReadonlyMap<string, string>;
  readonly chosen: string | null;
  readonly missing: boolean;
  readonly onChoose: (id: string | null) => void;
}

/** A document, and where it stands in words. */
interface Told {
  readonly document: DocumentView;
  readonly about: string;
}

/** As many as a person reads through; more want a search. */
const SHOWN = 30;
const SEARCHED_FROM = 8;

/** The documents to choose from, with where each stands; searched by name or indicator when they are many. */
export function CitableList({ documents, codes, chosen, missing, onChoose }: CitableListProps): ReactElement {
  const text = citingWords;
  const [search, setSearch] = useState('');
  const told = documents.map((document) => ({ document, about: aboutOf(document, codes) }));
  const found = told.filter(({ document, about }) => isFound(`${document.name} ${about}`, search));
  const shown = found.slice(0, SHOWN);
  return (
    <>
      {documents.length > SEARCHED_FROM && (
        <Input
          label={text.search}
          nativeInputProps={{
            type: 'search',
            value: search,
            onChange: (event) => {
              setSearch(event.target.value);
              onChoose(null);
            },
          }}
        />
      )}
      <div aria-live="polite">{found.length === 0 && <p>{text.notFound}</p>}</div>
      {shown.length > 0 && <Choices told={shown} chosen={chosen} missing={missing} onChoose={onChoose} />}
      {found.length > shown.length && <p className="ec-small ec-muted">{text.more(found.length - shown.length)}</p>}
    </>
  );
}

interface ChoicesProps extends Omit<CitableListProps, 'documents' | 'codes'> {
  readonly told: readonly Told[];
}

function Choices({ told, chosen, missing, onChoose }: ChoicesProps): ReactElement {
  const text = citingWords;
  return (
    <RadioButtons
      legend={text.legend}
      small
      className={classNames('fr-mt-4v', missing && 'ec-missing')}
      state={missing ? 'error' : 'default'}
      stateRelatedMessage={missing ? text.missing : undefined}
      options={told.map(({ document: { id, name }, about }) => ({
        label: <span className="ec-break">{name}</span>,
        hintText: about,
        nativeInputProps: {
          checked: chosen === id,
          onChange: () => {
            onChoose(id);
          },
        },
      }))}
    />
  );
}

function aboutOf({ level, key, year, size }: DocumentView, codes: ReadonlyMap<string, string>): string {
  const code = codes.get(key ?? '');
  const where = code === undefined ? documentsWords.levels[level] : citingWords.question(code);
  return citingWords.about(where, year, formatSize(size));
}
