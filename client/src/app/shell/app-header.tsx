import { Header } from '@codegouvfr/react-dsfr/Header';
import { type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { administers, MENU_PATHS, peoplePath } from '../../api/menu.js';
import { type MeView } from '../../api/types.js';
import { shellWords } from '../../i18n/fr/shell.js';
import { useQuickAccess } from './use-quick-access.js';

/** Pages that belong to an entry of the menu without being under its address. */
const UNDER = {
  home: /^\/$/,
  contracts: /^\/(contrats|entites-juridiques|dossiers)(\/|$)/,
  campaigns: /^\/campagnes(\/|$)/,
  account: /^\/mon-compte$/,
};

/** The header: the service's mark (never the State's), help, session, account; and the menu the server gives, or its place until then. */
export function AppHeader({ me }: { me: MeView | null | undefined }): ReactElement {
  const text = shellWords;
  const { pathname } = useLocation();
  const quickAccessItems = useQuickAccess(me ?? null);
  const menu = me?.menu.map(({ id, label }) => ({
    text: label,
    linkProps: { href: MENU_PATHS[id] },
    isActive: UNDER[id].test(pathname),
  }));
  const people = {
    text: me?.agent ? text.peopleOfAll : text.people,
    linkProps: { href: peoplePath },
    isActive: /^\/mon-etablissement(\/|$)/.test(pathname),
  };
  const navigation = menu && [...menu, ...(administers(me) ? [people] : [])];
  return (
    <Header
      className={me === undefined ? 'ec-header ec-header--opening' : 'ec-header'}
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
