import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useView } from '../../../api/use-view.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { AbsentPage } from '../../../ui/absent-page.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { newCampaignPath } from '../campaign-paths.js';
import { campaignsQuery } from '../campaign-queries.js';
import { CampaignsTable } from './campaigns-table.js';

/** The campaigns of the region, for the agency. */
export function CampaignsPage(): ReactElement {
  const text = campaignsWords;
  const view = useView(campaignsQuery);
  if (view.absent) return <AbsentPage />;
  return (
    <div className="ec-page">
      <div className="ec-title">
        <div>
          <PageTitle>{text.title}</PageTitle>
          <p className="ec-muted">{text.intro}</p>
        </div>
        <div className="ec-actions">
          <Button linkProps={{ href: newCampaignPath }}>{text.create}</Button>
        </div>
      </div>
      <QueryView {...view} waiting={text.loadingList}>
        {(campaigns) =>
          campaigns.length === 0 ? (
            <EmptyState title={text.empty.title} text={text.empty.text} headingLevel={2} />
          ) : (
            <CampaignsTable campaigns={campaigns} />
          )
        }
      </QueryView>
    </div>
  );
}
