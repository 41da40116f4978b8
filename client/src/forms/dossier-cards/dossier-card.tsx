import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierCardView } from '../../api/types.js';
import { commonWords } from '../../i18n/fr/common.js';
import { homeWords } from '../../i18n/fr/home.js';
import { classNames } from '../../ui/class-names.js';
import { formatLongDay, formatPercent } from '../../ui/format.js';
import { Progress } from '../../ui/progress.js';
import { StateLabel } from '../../ui/state-label.js';
import { contractDossierPath, entryPath } from '../dossier/paths.js';

/** One dossier: whose, which, how far, before when, and the one gesture it waits for. */
export function DossierCard({ dossier, first }: { dossier: DossierCardView; first: boolean }): ReactElement {
  const text = homeWords.card;
  const act = actOn(dossier);
  const mine = first && (act !== 'open' || dossier.mayClose);
  const remaining = Math.max(0, dossier.required - dossier.filled);
  return (
    <article className={classNames('ec-card', 'ec-break', mine && 'ec-card--act')}>
      <p className="ec-small ec-muted">
        {dossier.entityName} · {dossier.campaignLabel}
      </p>
      <h3 className="fr-h6 ec-m0">
        <Link to={contractDossierPath(dossier.contractId, dossier.dossierId)}>{dossier.contractName}</Link>
      </h3>
      <p className="ec-small fr-mt-1v">
        <StateLabel state={dossier.state} />
      </p>
      <Rate dossier={dossier} />
      <div className="ec-actions fr-mt-4v">
        <Button size="small" priority={mine ? 'primary' : 'secondary'} linkProps={{ href: addressOf(dossier, act) }}>
          {text[act]}
          <span className="ec-sr"> : {dossier.contractName}</span>
        </Button>
        {dossier.mayAnswer ? <span className="ec-small">{text.todo(remaining)}</span> : null}
      </div>
    </article>
  );
}

function Rate({ dossier }: { dossier: DossierCardView }): ReactElement | null {
  const text = homeWords.card;
  const common = commonWords;
  const { rate, filled, required, deadline, mayAnswer } = dossier;
  // Where nothing is to be answered, what is counted are pieces.
  const counted = mayAnswer ? common.questionsFilled : common.itemsGiven;
  return (
    <>
      <div className="ec-progressline fr-mt-3v">
        {rate === null ? null : (
          <span className="ec-small">
            <b>{formatPercent(rate)}</b> · {counted(filled, required)}
          </span>
        )}
        {deadline === null ? null : (
          <span className="ec-small">
            {text.before} <b>{formatLongDay(deadline.lastDay)}</b> {text.included}, {common.remaining(deadline.days)}
          </span>
        )}
      </div>
      {rate === null ? null : <Progress rate={rate} />}
    </>
  );
}

type Act = 'answer' | 'close' | 'open';

function actOn({ rate, mayAnswer, mayClose }: DossierCardView): Act {
  if (mayClose && rate === 100) return 'close';
  return mayAnswer ? 'answer' : 'open';
}

function addressOf({ contractId, dossierId }: DossierCardView, act: Act): string {
  return act === 'answer' ? entryPath(dossierId) : contractDossierPath(contractId, dossierId);
}
