import { type ReactElement } from 'react';
import { useLocation, useParams } from 'react-router';
import { type CampaignView } from '../../../api/types.js';
import { useView } from '../../../api/use-view.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Note } from '../../../ui/note.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { campaignsPath } from '../campaign-paths.js';
import { campaignQuery } from '../campaign-queries.js';
import { CampaignActs } from './campaign-acts.js';
import { CampaignCalendar } from './campaign-calendar.js';
import { CampaignFigures } from './campaign-figures.js';
import { CampaignRows } from './campaign-rows.js';
import { Histogram } from './histogram.js';
import { StatesBar } from './states-bar.js';

/** One campaign: its acts, where its contracts are, and each of them. */
export function CampaignPage(): ReactElement {
  const { id = '' } = useParams();
  const text = campaignsWords;
  const view = useView(campaignQuery(id));
  return (
    <div className="ec-page ec-page--wide">
      <QueryView {...view} waiting={text.loadingOne}>
        {(campaign) => <Campaign campaign={campaign} />}
      </QueryView>
    </div>
  );
}

function Campaign({ campaign }: { campaign: CampaignView }): ReactElement {
  const text = campaignsWords;
  return (
    <>
      <Breadcrumb above={[{ label: text.title, to: campaignsPath }]} current={campaign.label} />
      <div className="ec-title">
        <div>
          <PageTitle>{campaign.label}</PageTitle>
          <p className="ec-muted ec-break">{text.detail.subtitle(campaign.year, campaign.templateLabel, campaign.workflowLabel)}</p>
        </div>
      </div>
      <JustCreated count={campaign.dossiers} />
      <CampaignFigures campaign={campaign} />
      <div className="ec-grid ec-grid--2 fr-mt-6v">
        <CampaignActs campaign={campaign} />
        <CampaignCalendar calendar={campaign.calendar} />
      </div>
      <StatesBar states={campaign.states} />
      <Histogram bins={campaign.histogram} total={campaign.dossiers} />
      <CampaignRows rows={campaign.rows} />
    </>
  );
}

/** After the creation, once: the fact, its consequence, and the next step. */
function JustCreated({ count }: { count: number }): ReactElement | null {
  const text = campaignsWords.detail;
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('created' in state)) return null;
  return (
    <div className="fr-mb-6v">
      <Note tone="ok" live>
        <p>
          <b>{text.created}.</b> {text.createdText(count)}
        </p>
      </Note>
    </div>
  );
}
