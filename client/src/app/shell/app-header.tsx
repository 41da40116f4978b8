import { Header } from '@codegouvfr/react-dsfr/Header';
import { type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { type MeView } from '../../api/types.js';
import { shellWords } from '../../i18n/fr/shell.js';
import { useQuickAccess } from './use-quick-access.js';

const PATHS = { home: '/', contracts: '/contrats', campaigns: '/campagnes', account: '/mon-compte' };
/** Pages that belong to an entry of the menu without being under its address. */
const UNDER = {
  home: /^\/$/,
  contracts: /^\/(contrats|entites-juridiques|dossiers)(\/|$)/,
  campaigns: /^\/campagnes(\/|$)/,
  account: /^\/mon-compte$/,
};

/** The header: the service's mark (never the State's), help, session, account; and the menu the server gives. */
export function AppHeader({ me }: { me: MeView | null }): ReactElement {
  const text = shellWords;
  const { pathname } = useLocation();
  const quickAccessItems = useQuickAccess(me);
  const menu = me?.menu.map(({ id, label }) => ({
    text: label,
    linkProps: { href: PATHS[id] },
    isActive: UNDER[id].test(pathname),
  }));
  const people = {
    text: me?.agent ? text.peopleOfAll : text.people,
    linkProps: { href: '/mon-etablissement' },
    isActive: /^\/mon-etablissement(\/|$)/.test(pathname),
  };
  const navigation = menu && [...menu, ...(administers(me) ? [people] : [])];
  return (
    <Header
      className="ec-header"
      brandTop={null}
      homeLinkProps={{ href: '/', title: text.homeLink }}
      operatorLogo={{ orientation: 'vertical', imgUrl: '/mark.svg', alt: '' }}
      serviceTitle={text.serviceTitle}
      serviceTagline={text.tagline}
      quickAccessItems={quickAccessItems}
      navigation={navigation}
      disableDisplay
    />
  );
}

/** An establishment, or those of a region. */
function administers(me: MeView | null): boolean {
  return me?.memberships.some(({ organisation: { kind }, rights }) => kind !== 'body' && rights.includes('administer')) === true;
}
