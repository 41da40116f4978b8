import { useMutation, useQueryClient } from '@tanstack/react-query';
import { fetchData } from '../../../api/http.js';
import { isProblem } from '../../../api/problem.js';
import { type ContactView, type ContractView } from '../../../api/types.js';
import { contractQuery } from '../../../forms/dossier/queries.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { type ContactFacts } from './contact-facts.js';

interface Sending<Asked> {
  readonly send: (asked: Asked) => void;
  readonly pending: boolean;
  readonly error: Error | null;
}

/** Adds a contact, or corrects the one given, as it was read. */
export function useWriteContact(contractId: string, contact: ContactView | null, done: Done): Sending<ContactFacts> {
  const after = useAfter(contractId, done);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: ContactFacts) =>
      contact === null
        ? fetchData('POST /api/contracts/{id}/administrative-contacts', { params: { id: contractId }, body })
        : fetchData('PUT /api/contracts/{id}/administrative-contacts/{contactId}', { ...known(contractId, contact), body }),
    ...after,
  });
  return { send: mutate, pending: isPending, error };
}

export function useRemoveContact(contractId: string, contact: ContactView, done: Done): Sending<void> {
  const after = useAfter(contractId, done);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => fetchData('DELETE /api/contracts/{id}/administrative-contacts/{contactId}', known(contractId, contact)),
    ...after,
  });
  return { send: mutate, pending: isPending, error };
}

/** What is said, and what follows, once the server has the change. */
interface Done {
  readonly sentence: string;
  readonly close: () => void;
}

function known(id: string, contact: ContactView): { params: Record<string, string>; query: { version: number } } {
  return { params: { id, contactId: contact.id }, query: { version: contact.version } };
}

function useAfter(
  contractId: string,
  { sentence, close }: Done,
): { onSuccess: (list: ContactView[]) => void; onError: (error: Error) => void } {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const { queryKey } = contractQuery(contractId);
  return {
    onSuccess: (administrativeContacts) => {
      queryClient.setQueryData<ContractView>(queryKey, (contract) => contract && { ...contract, administrativeContacts });
      announce(sentence);
      close();
    },
    onError: (error) => {
      if (isProblem(error, 'contact.stale')) void queryClient.invalidateQueries({ queryKey });
    },
  };
}
