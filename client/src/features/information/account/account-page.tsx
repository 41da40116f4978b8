import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { formerLoginQuery } from '../../../api/account.js';
import { useMe } from '../../../api/me.js';
import { accountWords } from '../../../i18n/fr/account.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { PageTitle } from '../../../ui/page-title.js';
import { DelegationsSection } from './delegations-section.js';
import { MailsSection } from './mails-section.js';
import { MembershipsTable } from './memberships-table.js';
import { ChangePassword } from './password/change-password.js';
import { ProviderLink } from './provider-link/provider-link.js';
import { SecondFactor } from './second-factor/second-factor.js';
import { OpenSessions } from './sessions/open-sessions.js';

/** « Mon compte »: who I am here, and what I may do. */
export function AccountPage(): ReactElement {
  const text = accountWords;
  const { person, region, memberships } = useMe();
  const { data: former } = useQuery(formerLoginQuery);
  return (
    <div className="ec-page">
      <div className="ec-title">
        <PageTitle>{text.title}</PageTitle>
      </div>
      <section className="ec-card ec-card--soft" aria-label={text.identity}>
        <DefinitionList
          columns
          items={[
            { term: text.name, value: person.name },
            { term: text.email, value: person.email },
            ...(former?.formerLogin ? [{ term: text.formerLogin, value: former.formerLogin }] : []),
            { term: text.region, value: `${region.name}, ${region.agencyName}` },
          ]}
        />
      </section>
      <section className="fr-mt-8v" aria-labelledby="rattachements">
        <h2 className="fr-h5" id="rattachements">
          {text.memberships}
        </h2>
        <MembershipsTable memberships={memberships} />
        <p className="ec-small ec-muted fr-mt-4v">{text.wrong}</p>
      </section>
      <DelegationsSection />
      <MailsSection />
      <SecondFactor />
      <ProviderLink />
      <ChangePassword />
      <OpenSessions />
    </div>
  );
}
