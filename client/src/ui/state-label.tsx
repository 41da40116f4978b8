import { type ReactElement } from 'react';
import { Status, type StatusKind } from './status.js';

const KINDS: Record<string, StatusKind> = { info: 'running', success: 'done', warning: 'check', neutral: 'locked' };

/** The state of a dossier in its own words, with the shape of its tone. */
export function StateLabel({ state, pill = false }: { state: { label: string; tone: string }; pill?: boolean }): ReactElement {
  return <Status kind={KINDS[state.tone] ?? 'running'} word={state.label} pill={pill} />;
}
