import { type ReactElement } from 'react';
import { useView } from '../../../api/use-view.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { AbsentPage } from '../../../ui/absent-page.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { campaignsPath } from '../campaign-paths.js';
import { campaignsQuery, templatesQuery, workflowsQuery } from '../campaign-queries.js';
import { CampaignForm } from './campaign-form.js';

/** « Créer une campagne ». */
export function NewCampaignPage(): ReactElement {
  const text = campaignsWords;
  const templates = useView(templatesQuery);
  const workflows = useView(workflowsQuery);
  const campaigns = useView(campaignsQuery);
  if (campaigns.absent || templates.absent || workflows.absent) return <AbsentPage />;
  return (
    <div className="ec-page ec-page--narrow">
      <Breadcrumb above={[{ label: text.title, to: campaignsPath }]} current={text.form.title} />
      <PageTitle>{text.form.title}</PageTitle>
      <QueryView {...templates} waiting={text.loadingList}>
        {(known) => (
          <QueryView {...workflows} waiting={text.loadingList}>
            {(circuits) => <CampaignForm templates={known} workflows={circuits} />}
          </QueryView>
        )}
      </QueryView>
    </div>
  );
}
