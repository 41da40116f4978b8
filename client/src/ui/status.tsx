import { type ReactElement } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { classNames } from './class-names.js';

/** The statuses; `awaited` is the neutral one, of what nobody has begun. A region's or a plugin's word may replace the usual one; shape and colour stay. */
export type StatusKind = 'todo' | 'confirm' | 'done' | 'optional' | 'locked' | 'refused' | 'running' | 'check' | 'awaited';

const LOOK: Record<StatusKind, string | null> = {
  todo: 'todo',
  confirm: 'confirm',
  done: 'done',
  optional: null,
  locked: 'locked',
  refused: 'bad',
  running: 'wait',
  check: 'warn',
  awaited: 'awaited',
};

interface StatusProps {
  kind: StatusKind;
  /** Instead of the usual word: « Non atteint », « Programmée », « Partiel ». */
  word?: string;
  /** Why, after the word: « À saisir · pièce manquante ». */
  cause?: string | null;
  pill?: boolean;
}

/** A status is a word, a shape and a colour, always the three together: a print without colour still reads. */
export function Status({ kind, word, cause, pill = false }: StatusProps): ReactElement {
  const text = commonWords.status;
  const look = LOOK[kind];
  return (
    <span className={classNames('ec-status', look && `ec-status--${look}`, pill && 'ec-status--pill')}>
      {look === null ? null : <span className="ec-status__icon" aria-hidden="true" />}
      <span>
        {word ?? text[kind]}
        {cause ? <span className="ec-node__why"> · {cause}</span> : null}
      </span>
    </span>
  );
}
