import { type ReactElement } from 'react';
import { type GuideCampaignView } from '../../api/types.js';
import { guideWords } from '../../i18n/fr/guide.js';
import { CompactTable } from '../../ui/compact-table.js';
import { formatLongDay } from '../../ui/format.js';
import { Chapter } from './chapter.js';
import { GuideStep } from './guide-step.js';

export function GuideCampaigns({ campaigns }: { readonly campaigns: readonly GuideCampaignView[] }): ReactElement {
  const text = guideWords.campaigns;
  if (campaigns.length === 0) return <p className="fr-mt-8v">{text.none}</p>;
  return (
    <>
      {campaigns.map((campaign) => (
        <Chapter key={campaign.id} id={`campagne-${campaign.id}`} title={text.title(campaign.label)}>
          <p>{text.intro(campaign.contractType, campaign.year)}</p>
          <FormOf campaign={campaign} />
          <Windows campaign={campaign} />
          {campaign.steps.map((step, index) => (
            <GuideStep key={`${String(index)} ${step.label}`} step={step} index={index + 1} />
          ))}
        </Chapter>
      ))}
    </>
  );
}

interface CampaignProps {
  readonly campaign: GuideCampaignView;
}

function FormOf({ campaign: { questions, sections } }: CampaignProps): ReactElement {
  const text = guideWords.campaigns;
  if (questions === 0) return <p>{text.noForm}</p>;
  return (
    <>
      <p>{text.form(questions)}</p>
      <ul>
        {sections.map((section) => (
          <li key={section}>{section}</li>
        ))}
      </ul>
    </>
  );
}

function Windows({ campaign: { windows } }: CampaignProps): ReactElement | null {
  const text = guideWords.campaigns;
  if (windows.length === 0) return null;
  return (
    <>
      <h3 className="fr-h6">{text.windows}</h3>
      <CompactTable
        caption={text.windows}
        columns={[
          { id: 'label', header: text.window.label, rowHeader: true, cell: ({ label }) => label },
          { id: 'open', header: text.window.open, cell: ({ open }) => formatLongDay(open) },
          { id: 'close', header: text.window.close, cell: ({ close }) => formatLongDay(close) },
        ]}
        rows={windows}
        rowKey={({ label }) => label}
      />
    </>
  );
}
