import { type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.js';

interface NoteProps {
  tone?: 'info' | 'ok' | 'warn' | 'error' | 'neutral';
  /** Announced when it appears. */
  live?: boolean;
  children: ReactNode;
}

/** A remark in the flow of the page. */
export function Note({ tone = 'info', live = false, children }: NoteProps): ReactElement {
  return (
    <div className={classNames('ec-note', tone !== 'info' && `ec-note--${tone}`)} role={live ? 'status' : undefined}>
      {children}
    </div>
  );
}
