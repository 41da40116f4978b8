import { Button } from '@codegouvfr/react-dsfr/Button';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { ApiProblem } from '../../../api/problem.js';
import { useProblemText } from '../../../api/problem-text.js';
import { documentsWords } from '../../../i18n/fr/documents.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { type Place } from '../upload-document.js';

interface CiteDocumentProps {
  readonly dossierId: string;
  readonly place: Place;
  /** What is added, for who does not see where the button stands. */
  readonly piece: string;
}

/** Fetched at the first use; a page that is being filled never fails because of it. */
const dialogCode = {
  queryKey: ['code', 'cite-dialog'],
  queryFn: () =>
    import('./cite-dialog.js').catch(() => {
      throw new ApiProblem(0, { code: 'network' });
    }),
  staleTime: Infinity,
};

/** « Reprendre un document »: one that was deposited elsewhere, this year or before, serves here too. */
export function CiteDocument(props: CiteDocumentProps): ReactElement {
  const text = documentsWords.cite;
  const problemText = useProblemText();
  const [open, setOpen] = useState(false);
  const { data: code, error, refetch } = useQuery({ ...dialogCode, enabled: open });
  return (
    <>
      <Button
        type="button"
        priority="tertiary"
        size="small"
        nativeButtonProps={{ 'aria-label': text.of(props.piece) }}
        onClick={() => {
          setOpen(true);
          if (error) void refetch();
        }}
      >
        {text.act}
      </Button>
      {open && error && <ProblemAlert problem={problemText(error)} />}
      {open && code && (
        <code.CiteDialog
          {...props}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
