import { type ReactElement } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { classNames } from './class-names.js';
import { formatPercent } from './format.js';

/** A percentage as a bar. The figure stands beside it in words: the bar alone is never the message. */
export function Progress({ rate, label, thin = false }: { rate: number; label?: string; thin?: boolean }): ReactElement {
  const text = commonWords;
  const value = Math.floor(rate);
  return (
    <progress
      className={classNames('ec-progress', thin && 'ec-progress--thin', value >= 100 && 'ec-progress--full')}
      max={100}
      value={value}
      aria-label={label ?? text.progress}
    >
      {formatPercent(rate)}
    </progress>
  );
}
