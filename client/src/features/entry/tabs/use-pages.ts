import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type AnswersView, type SavedAnswerView } from '../../../api/types.js';
import { applySaved } from '../../../forms/dossier/apply-saved.js';
import { answersQuery } from '../../../forms/dossier/queries.js';
import { type Versioned } from '../../../forms/dossier/versioned.js';
import { type AnswerQueue } from '../typing/answer-queue.js';
import { readAgain } from '../typing/queue-wire.js';
import { type PageChannel } from './page-channel.js';

/** What another page saved stands here too at once: nobody is ever in conflict with themselves. */
export function usePages(dossierId: string, queue: AnswerQueue, channel: PageChannel): void {
  const client = useQueryClient();
  useEffect(() => {
    const close = channel.open();
    const deaf = channel.hear((message) => {
      if (message.kind === 'saved') {
        adopt(client, dossierId, message.saved);
        queue.board.heard();
      }
      queue.board.refresh();
    });
    return () => {
      deaf();
      close();
    };
  }, [client, dossierId, queue, channel]);
}

/** Words that overtook each other are asked about again. */
function adopt(client: QueryClient, dossierId: string, saved: SavedAnswerView | null): void {
  const here = client.getQueryData<Versioned<AnswersView>>(answersQuery(dossierId).queryKey);
  if (saved && here && here.view.contentRev < saved.contentRev) applySaved(client, dossierId, saved);
  else readAgain(client, dossierId);
}
