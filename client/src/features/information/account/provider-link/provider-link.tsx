import { Button } from '@codegouvfr/react-dsfr/Button';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, type RefObject, useEffect, useRef, useState } from 'react';
import { myLinkQuery, openSessionsQuery, removeMyLink } from '../../../../api/account.js';
import { useProblemText } from '../../../../api/problem-text.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { useAnnounce } from '../../../../ui/announcer.js';
import { ConfirmDialog } from '../../../../ui/confirm-dialog.js';
import { formatDay } from '../../../../ui/format.js';
import { ProblemAlert } from '../../../../ui/problem-alert.js';

/** « Connexion par ProConnect »: whether that identity opens my account, and how to undo it. Nothing where no provider is configured. */
export function ProviderLink(): ReactElement | null {
  const { data: link } = useQuery(myLinkQuery);
  return typeof link?.label === 'string' ? <LinkSection label={link.label} since={link.since} /> : null;
}

function LinkSection({ label, since }: { label: string; since: string | null }): ReactElement {
  const text = accountWords.link;
  const problemText = useProblemText();
  const [asking, setAsking] = useState(false);
  const heading = useFocusAfter(asking, since === null);
  const close = (): void => {
    setAsking(false);
  };
  const remove = useRemove(close, text.removed(label));
  return (
    <section className="fr-mt-8v" aria-labelledby="fournisseur">
      <h2 className="fr-h5" id="fournisseur" tabIndex={-1} ref={heading}>
        {text.title(label)}
      </h2>
      <ProblemAlert problem={remove.error === null ? null : { ...problemText(remove.error), title: text.failed }} />
      <p>{since === null ? text.notLinked(label) : text.linked(label, formatDay(since))}</p>
      {since === null ? null : <RemoveButton label={text.remove(label)} onClick={setAsking} />}
      {asking ? (
        <ConfirmDialog
          title={text.removing(label)}
          confirm={text.remove(label)}
          pending={remove.isPending}
          onConfirm={remove.mutate}
          onCancel={close}
        >
          <p>{text.consequence}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}

/** Once the dialogue has gone, and the button that opened it: the focus is on the heading, not lost. */
function useFocusAfter(asking: boolean, gone: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking && gone) heading.current?.focus();
    asked.current = asking;
  }, [asking, gone]);
  return heading;
}

function RemoveButton({ label, onClick }: { label: string; onClick: (asking: boolean) => void }): ReactElement {
  return (
    <Button
      className="fr-mt-4v"
      priority="secondary"
      onClick={() => {
        onClick(true);
      }}
    >
      {label}
    </Button>
  );
}

interface Removal {
  mutate: () => void;
  isPending: boolean;
  error: Error | null;
}

function useRemove(done: () => void, sentence: string): Removal {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const { mutate, isPending, error } = useMutation({
    mutationFn: removeMyLink,
    onSuccess: async () => {
      await Promise.all([myLinkQuery, openSessionsQuery].map(({ queryKey }) => queryClient.invalidateQueries({ queryKey })));
      announce(sentence);
    },
    onSettled: done,
  });
  return {
    mutate: () => {
      mutate();
    },
    isPending,
    error,
  };
}
