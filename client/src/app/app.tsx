import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { createQueryClient } from '../api/query-client.js';
import { Announcer } from '../ui/announcer.js';
import { createAppRouter } from './routes.js';
import { SessionNoticeProvider } from './session/session-notice.js';

export function App(): ReactElement {
  const [queryClient] = useState(createQueryClient);
  const [router] = useState(createAppRouter);
  return (
    <QueryClientProvider client={queryClient}>
      <Announcer>
        <SessionNoticeProvider>
          <RouterProvider router={router} />
        </SessionNoticeProvider>
      </Announcer>
    </QueryClientProvider>
  );
}
