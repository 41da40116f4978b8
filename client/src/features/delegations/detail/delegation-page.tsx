import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { delegationsQuery } from '../../../api/delegations.js';
import { type DelegationsView, type DelegationView } from '../../../api/types.js';
import { useView } from '../../../api/use-view.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { Absent } from '../../../ui/absent.js';
import { QueryView } from '../../../ui/query-view.js';
import { DelegationScreen } from './delegation-screen.js';

/** One delegation: its terms, where it stands, and what the reader may do with it. */
export function DelegationPage(): ReactElement {
  const text = delegationsWords;
  const view = useView(delegationsQuery);
  const { id } = useParams();
  return (
    <div className="ec-page ec-page--narrow">
      <QueryView {...view} title={text.kind} waiting={text.loading}>
        {(delegations) => {
          const delegation = allOf(delegations).find((one) => one.id === id);
          return delegation ? <DelegationScreen delegation={delegation} /> : <Absent />;
        }}
      </QueryView>
    </div>
  );
}

function allOf({ given, received, administered }: DelegationsView): readonly DelegationView[] {
  return [...given, ...received, ...administered];
}
