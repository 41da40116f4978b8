import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useMemo } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { DossierBand } from '../../forms/dossier/dossier-band.js';
import { DossierBreadcrumb } from '../../forms/dossier/dossier-breadcrumb.js';
import { groupMovements } from '../../forms/dossier/movements/group-movements.js';
import { useDossier } from '../../forms/dossier/use-dossier.js';
import { useQuestionCodes } from '../../forms/dossier/use-question-codes.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { PageTitle } from '../../ui/page-title.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { daysOf } from './history-days.js';
import { HistoryDay } from './history-day.js';
import { useHistory } from './use-history.js';

export function HistoryScreen({ dossierId }: { readonly dossierId: string }): ReactElement {
  const text = contractWords.history;
  const problemText = useProblemText();
  const dossier = useDossier(dossierId);
  const codes = useQuestionCodes(dossierId, dossier.sections.length > 0);
  const { movements, older, error } = useHistory(dossier);
  const days = useMemo(() => daysOf(groupMovements(movements)), [movements]);
  return (
    <>
      <DossierBand dossier={dossier} slim />
      <div className="ec-page ec-page--narrow">
        <DossierBreadcrumb dossier={dossier} current={text.title} />
        <PageTitle>{text.title}</PageTitle>
        <p className="ec-muted">{text.subtitle(dossier.contract.name, dossier.campaign.label)}</p>
        {days.length === 0 && <p>{text.empty}</p>}
        {days.map((day) => (
          <HistoryDay key={day.key} day={day} codes={codes} />
        ))}
        <ProblemAlert problem={error === null ? null : problemText(error)} />
        {older === null ? (
          <p className="ec-small ec-muted fr-mt-4v">{text.beginning}</p>
        ) : (
          <Button className="fr-mt-4v" priority="secondary" nativeButtonProps={{ 'aria-disabled': older.pending }} onClick={older.read}>
            {text.older}
          </Button>
        )}
      </div>
    </>
  );
}
