import { type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.js';

interface BandProps {
  /** What the band is about, for whoever lists the regions of the page. */
  label: string;
  wide?: boolean;
  slim?: boolean;
  children: ReactNode;
}

/** The blue band: the state of the contract, its deadline, its progress, and the acts it waits for. */
export function Band({ label, wide = false, slim = false, children }: BandProps): ReactElement {
  return (
    <section className={classNames('ec-band', wide && 'ec-band--wide', slim && 'ec-band--slim')} aria-label={label}>
      <div>{children}</div>
    </section>
  );
}

/** The state itself, the largest words of the band. */
export function BandState({ label, state }: { label: string; state: string }): ReactElement {
  return (
    <div>
      <span className="ec-band__label">{label}</span>
      <p className="ec-band__state">{state}</p>
    </div>
  );
}

export function BandItem({ label, grow = false, children }: { label: string; grow?: boolean; children: ReactNode }): ReactElement {
  return (
    <div className={classNames(grow && 'ec-band__grow')}>
      <span className="ec-band__label">{label}</span>
      <span className="ec-band__value">{children}</span>
    </div>
  );
}
