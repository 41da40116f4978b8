import { type ReactElement } from 'react';
import { type DelegationView } from '../../api/types.js';
import { delegationsWords } from '../../i18n/fr/delegations.js';
import { Status, type StatusKind } from '../../ui/status.js';

const KINDS: Record<DelegationView['state'], StatusKind> = {
  'to-sign': 'todo',
  planned: 'running',
  active: 'done',
  expired: 'locked',
  lapsed: 'check',
  revoked: 'refused',
  declined: 'refused',
};

/** Where a delegation stands, in a word and a shape. */
export function DelegationState({
  state,
  pill = false,
}: {
  readonly state: DelegationView['state'];
  readonly pill?: boolean;
}): ReactElement {
  const text = delegationsWords.states;
  return <Status kind={KINDS[state]} word={text[state]} pill={pill} />;
}
