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

interface DelegationStateProps {
  readonly delegation: Pick<DelegationView, 'state' | 'maySign'>;
  readonly pill?: boolean;
}

/** Where a delegation stands, in a word and a shape; « À signer » only to whoever must sign. */
export function DelegationState({ delegation: { state, maySign }, pill = false }: DelegationStateProps): ReactElement {
  const text = delegationsWords.states;
  if (state === 'to-sign' && !maySign) return <Status kind="awaited" word={delegationsWords.unsigned} pill={pill} />;
  return <Status kind={KINDS[state]} word={text[state]} pill={pill} />;
}
