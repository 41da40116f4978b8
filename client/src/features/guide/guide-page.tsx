import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { publicSignInQuery } from '../../api/public-sign-in.js';
import { useView } from '../../api/use-view.js';
import { guideWords } from '../../i18n/fr/guide.js';
import { PageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { GuideCampaigns } from './guide-campaigns.js';
import { guideQuery } from './guide-query.js';
import './guide.css';
import { DocumentsChapter, FindChapter, HelpChapter, RulesChapter, SignInChapter } from './guide-chapters.js';

/** « Guide de l’établissement »: read from the live configuration, so that it never says what is no longer so. */
export function GuidePage(): ReactElement {
  const text = guideWords;
  const { region } = useMe();
  const view = useView(guideQuery);
  const { data: signIn } = useView(publicSignInQuery);
  return (
    <div className="ec-page ec-page--narrow ec-guide">
      <PageTitle>{text.title}</PageTitle>
      <p className="ec-lead">{text.lead(signIn?.serviceName ?? 'e-CARS', region.agencyName)}</p>
      <div className="ec-actions">
        <Button
          priority="secondary"
          iconId="fr-icon-printer-line"
          onClick={() => {
            window.print();
          }}
        >
          {text.print}
        </Button>
      </div>
      <QueryView {...view} waiting={text.loading}>
        {({ campaigns }) => (
          <article>
            <SignInChapter />
            <FindChapter />
            <GuideCampaigns campaigns={campaigns} />
            <DocumentsChapter />
            <RulesChapter />
            <HelpChapter />
          </article>
        )}
      </QueryView>
    </div>
  );
}
