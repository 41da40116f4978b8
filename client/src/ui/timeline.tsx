import { type ReactElement, type ReactNode } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { classNames } from './class-names.js';

export interface TimelineStep {
  key: string;
  label: string;
  status: 'done' | 'current' | 'next';
  /** Who must act, before when. */
  children?: ReactNode;
}

interface TimelineProps {
  steps: readonly TimelineStep[];
  label: string;
  /** The word beside the present step. */
  here?: string;
}

/** Where am I, who must act, before when: the steps of a workflow from top to bottom. */
export function Timeline({ steps, label, here }: TimelineProps): ReactElement {
  const text = commonWords.timeline;
  return (
    <ol className="ec-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.key}
          className={classNames(step.status === 'done' && 'is-done', step.status === 'current' && 'is-now')}
          aria-current={step.status === 'current' ? 'step' : undefined}
        >
          <span className="ec-steps__dot" aria-hidden="true">
            {step.status === 'done' ? null : index + 1}
          </span>
          <p className="ec-steps__name">
            {step.label}
            {step.status === 'current' ? (
              <span className="ec-here">{here ?? text.current}</span>
            ) : (
              <span className="ec-sr">{text[step.status]}</span>
            )}
          </p>
          {step.children}
        </li>
      ))}
    </ol>
  );
}
