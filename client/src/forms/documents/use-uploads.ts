import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useMe } from '../../api/me.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { useAnnounce } from '../../ui/announcer.js';
import { applyDeposited } from '../dossier/apply-saved.js';
import { dossierQuery } from '../dossier/queries.js';
import { knownDocuments } from './known-documents.js';
import { type Place, uploadDocument } from './upload-document.js';
import { type UploadItem } from './upload-item.js';
import { type UploadHands } from './upload-queue.js';
import { hasArrived, queueOf } from './upload-shelf.js';
import { useBackOnline } from './use-back-online.js';
import { usePatientWarning } from './use-patient-warning.js';
import { useRefusals } from './use-refusals.js';

export interface Uploads {
  readonly items: readonly UploadItem[];
  readonly send: (files: readonly File[]) => void;
  /** Sends again the files whose sending was cut. */
  readonly resume: () => void;
  /** Files that wait until the warning against patient data has been read. */
  readonly held: readonly File[];
  readonly release: () => void;
  readonly cancel: () => void;
}

/** Adds documents, one after the other: progress while they go, then « Votre document a été ajouté. » [S1-27, S4-24]. */
export function useUploads(dossierId: string, place: Place): Uploads {
  const queue = queueOf(useMe().person.id, dossierId, place);
  const items = useSyncExternalStore(queue.subscribe, queue.read);
  const hands = useHands(dossierId, place);
  const warning = usePatientWarning();
  const [held, hold] = useState<readonly File[]>([]);
  const resume = (): void => {
    queue.resume(hands);
  };
  useBackOnline(
    items.some(({ state }) => state.kind === 'cut'),
    resume,
  );
  return {
    items,
    resume,
    held,
    send: (files) => {
      if (warning.isRead() || files.every((file) => hands.refusal(file) !== null)) queue.add(files, hands);
      else hold(files);
    },
    release: () => {
      warning.acknowledge();
      hold([]);
      queue.add(held, hands);
    },
    cancel: () => {
      hold([]);
    },
  };
}

function useHands(dossierId: string, place: Place): UploadHands {
  const client = useQueryClient();
  const announce = useAnnounce();
  const { added } = documentsWords;
  const refusals = useRefusals();
  return {
    refusal: refusals.beforeSending,
    sentence: refusals.sentenceFor,
    known: () => knownDocuments(client, dossierId),
    send: async ({ documentId: id, file }, onProgress) => {
      applyDeposited(client, dossierId, await uploadDocument({ id, dossierId, place, file }, onProgress));
    },
    arrived: async ({ file, known }) => {
      const there = await hasArrived(dossierId, { place, file, known });
      if (there) await client.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey });
      return there;
    },
    added: () => {
      announce(added);
    },
  };
}
