import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { useView } from '../../../api/use-view.js';
import { citingWords } from '../../../i18n/fr/citing.js';
import { commonWords } from '../../../i18n/fr/common.js';
import { ModalDialog } from '../../../ui/modal-dialog.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { QueryView } from '../../../ui/query-view.js';
import { useDossier } from '../../dossier/use-dossier.js';
import { useQuestionCodes } from '../../dossier/use-question-codes.js';
import { type Place } from '../upload-document.js';
import { citableQuery, standsAt } from './citable-documents.js';
import { CitableList } from './citable-list.js';
import { useCiting } from './use-citing.js';

interface CiteDialogProps {
  readonly dossierId: string;
  readonly place: Place;
  readonly piece: string;
  readonly onClose: () => void;
}

/** Chooses a document that is there already for one more place. Escape and « Annuler » leave everything as it was. */
export function CiteDialog({ dossierId, place, piece, onClose }: CiteDialogProps): ReactElement {
  const text = citingWords;
  const { campaign, sections } = useDossier(dossierId);
  const codes = useQuestionCodes(dossierId, sections.length > 0);
  const view = useView(citableQuery(dossierId));
  const documents = view.data?.filter((document) => !standsAt(document, place, campaign.year));
  const nothing = documents?.length === 0;
  const [chosen, choose] = useState<string | null>(null);
  const [asked, ask] = useState(false);
  const citing = useCiting(dossierId, place, onClose);
  const confirm = (): void => {
    ask(true);
    if (chosen !== null && !citing.pending) void citing.cite(chosen);
  };
  return (
    <ModalDialog role="dialog" title={text.title(piece)} description={<p>{nothing ? text.none : text.text}</p>} onEscape={onClose}>
      <ProblemAlert problem={citing.problem} />
      <QueryView {...view} data={documents} waiting={text.loading}>
        {(citable) => {
          if (nothing) return null;
          return <CitableList documents={citable} codes={codes} chosen={chosen} missing={asked && chosen === null} onChoose={choose} />;
        }}
      </QueryView>
      <div className="ec-actions fr-mt-6v">
        {documents !== undefined && documents.length > 0 && (
          <Button type="button" nativeButtonProps={{ 'aria-disabled': citing.pending }} onClick={confirm}>
            {citing.pending ? text.pending : text.act}
          </Button>
        )}
        <Button type="button" priority="tertiary" onClick={onClose}>
          {nothing ? commonWords.close : commonWords.cancel}
        </Button>
      </div>
    </ModalDialog>
  );
}
