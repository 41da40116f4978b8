import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { meQuery } from '../../../api/me.js';
import { publicSignInQuery } from '../../../api/public-sign-in.js';
import { useView } from '../../../api/use-view.js';
import { informationWords } from '../../../i18n/fr/information.js';
import { QueryView } from '../../../ui/query-view.js';
import { InformationLayout } from '../information-layout.js';
import { SupportContacts } from './support-contacts.js';
import { SupportForm } from './support-form.js';
import { SupportRequest } from './support-request.js';

/** « Un problème ? »: the four facts the support asks for, put together once. */
export function SupportPage(): ReactElement {
  const text = informationWords.support;
  const { data: me, isPending } = useQuery(meQuery);
  const view = useView(publicSignInQuery);
  // Nobody reads another region's mailbox while their own is still being asked for.
  const data = isPending ? undefined : (me?.region ?? view.data);
  const own = { ...view, data, problem: isPending ? null : view.problem };
  return (
    <InformationLayout title={text.title} lead={text.lead}>
      <QueryView<{ support: Parameters<typeof SupportContacts>[0]['support'] }> {...own} waiting={text.loading}>
        {({ support }) => (
          <>
            {me === undefined ? (
              <SupportForm email={support.email} identifier="" include={support.include} />
            ) : (
              <SupportRequest identifier={me.person.email} include={support.include} />
            )}
            <SupportContacts support={support} />
          </>
        )}
      </QueryView>
    </InformationLayout>
  );
}
