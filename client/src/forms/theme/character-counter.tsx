import { type ReactElement } from 'react';
import { formWords } from '../../i18n/fr/form.js';

interface CharacterCounterProps {
  readonly id: string;
  readonly typed: string;
  readonly limit: number;
}

export function counterId(id: string): string {
  return `${id}-compteur`;
}

/** « 142 sur 2 000 caractères », counted as JSON Schema counts: in code points. */
export function CharacterCounter({ id, typed, limit }: CharacterCounterProps): ReactElement {
  const text = formWords;
  const used = Array.from(typed).length;
  return (
    <p className={`ec-micro ec-right fr-mt-1v ${used > limit ? 'ec-w-todo' : 'ec-muted'}`} id={counterId(id)}>
      {text.counter(used, limit)}
      {used > limit && `, ${text.tooLong(used - limit)}`}
    </p>
  );
}
