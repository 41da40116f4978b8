import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type AnswersView, type DossierView } from '../../api/types.js';
import { answersQuery, dossierQuery } from './queries.js';

interface Together {
  readonly dossier: DossierView;
  readonly answers: AnswersView;
}

/**
 * A dossier and its answers as of one state. They come by two requests: when the dossier moves between the two, what is on the
 * screen stays until both have moved, so that a question is never read-only under the name of a state in which it was not.
 */
export function useMovingTogether(dossier: DossierView, answers: AnswersView): Together {
  const client = useQueryClient();
  const [shown, setShown] = useState<Together>({ dossier, answers });
  const [ofDossier, ofAnswers] = [dossier.version, answers.version];
  const together = ofDossier === ofAnswers;
  if (together && (shown.dossier !== dossier || shown.answers !== answers)) setShown({ dossier, answers });

  useEffect(() => {
    if (ofDossier === ofAnswers) return;
    const late = ofDossier < ofAnswers ? dossierQuery(dossier.id) : answersQuery(dossier.id);
    void client.invalidateQueries({ queryKey: late.queryKey, exact: true });
  }, [client, dossier.id, ofDossier, ofAnswers]);

  return together || shown.dossier.id !== dossier.id ? { dossier, answers } : shown;
}
