import { type ReactElement, type ReactNode } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { dossierWords } from '../../i18n/fr/dossier.js';
import { Band, BandItem, BandState } from '../../ui/band.js';
import { formatPercent, formatWeekday } from '../../ui/format.js';
import { Progress } from '../../ui/progress.js';
import { contractDossierPath } from './paths.js';

interface DossierBandProps {
  readonly dossier: DossierView;
  /** The work screens have a thinner band that leads back to the contract. */
  readonly slim?: boolean;
  readonly wide?: boolean;
  readonly children?: ReactNode;
}

/** The blue band [S1-12, S4-14]: state, deadline, percentage, and the acts of the screen. */
export function DossierBand({ dossier, slim = false, wide = false, children }: DossierBandProps): ReactElement {
  const text = dossierWords.band;
  return (
    <Band label={text.region} slim={slim} wide={wide}>
      {slim ? <SlimState dossier={dossier} /> : <BandState label={text.state} state={dossier.band.label} />}
      <Deadline dossier={dossier} />
      <FillRate dossier={dossier} slim={slim} />
      {children && <div className="ec-band__push ec-actions">{children}</div>}
    </Band>
  );
}

function SlimState({ dossier }: { readonly dossier: DossierView }): ReactElement {
  const text = dossierWords.band;
  return (
    <div>
      <span className="ec-band__label">
        {text.contract} <Link to={contractDossierPath(dossier.contract.id, dossier.id)}>{dossier.contract.name}</Link>
      </span>
      <p className="ec-band__state">{dossier.band.label}</p>
    </div>
  );
}

function Deadline({ dossier }: { readonly dossier: DossierView }): ReactElement | null {
  const text = dossierWords.band;
  const { deadline, closedByDeadline } = dossier;
  if (!deadline) return closedByDeadline ? <BandItem label={text.deadline}>{text.closedByDeadline}</BandItem> : null;
  return (
    <BandItem label={text.deadline}>
      {formatWeekday(deadline.lastDay)}
      <span className="ec-band__label">{text.last(deadline.days, deadline.workingDays)}</span>
    </BandItem>
  );
}

function FillRate({ dossier, slim }: { readonly dossier: DossierView; readonly slim: boolean }): ReactElement {
  const text = dossierWords.band;
  const { rate, filled, required } = dossier.progress;
  if (rate === null) return <BandItem label={text.rate}>{text.noRate}</BandItem>;
  return (
    <div className="ec-band__grow">
      <div className="ec-progressline">
        <span className="ec-band__label">{text.rate}</span>
        <span className="ec-band__value">{formatPercent(rate)}</span>
      </div>
      <Progress rate={rate} label={text.rate} />
      {!slim && (
        <span className="ec-band__label fr-mt-1v">{(dossier.sections.length > 0 ? text.filled : text.pieces)(filled, required)}</span>
      )}
    </div>
  );
}
