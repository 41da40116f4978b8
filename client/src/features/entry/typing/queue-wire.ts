import { type QueryClient } from '@tanstack/react-query';
import { applyFound, applySaved } from '../../../forms/dossier/apply-saved.js';
import { answersQuery, dossierQuery } from '../../../forms/dossier/queries.js';
import { type PageChannel } from '../tabs/page-channel.js';
import { type QueueWire } from './answer-queue.js';
import { keepDraft, saveAnswer } from './save-answer.js';

/** To the server; what came of it goes to this page, and to the other pages of this person. */
export function queueWire(client: QueryClient, dossierId: string, channel: PageChannel): QueueWire {
  return {
    save: saveAnswer,
    draft: keepDraft,
    saved: (saved) => {
      applySaved(client, dossierId, saved);
      channel.tell({ kind: 'saved', saved });
    },
    found: (answer) => {
      applyFound(client, dossierId, answer);
      readAgain(client, dossierId);
      channel.tell({ kind: 'saved', saved: null });
    },
    refused: () => {
      readAgain(client, dossierId);
      channel.tell({ kind: 'saved', saved: null });
    },
  };
}

/** The server is asked where the dossier stands. */
export function readAgain(client: QueryClient, dossierId: string): void {
  void client.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey, exact: true });
  void client.invalidateQueries({ queryKey: answersQuery(dossierId).queryKey });
}
