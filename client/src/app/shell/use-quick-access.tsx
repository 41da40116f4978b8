import { type HeaderProps } from '@codegouvfr/react-dsfr/Header';
import { type MeView } from '../../api/types.js';
import { shellWords } from '../../i18n/fr/shell.js';
import { AlertsItem } from './alerts-item.js';
import { useHelpAddress } from './use-help-address.js';
import { useLeave } from '../session/use-leave.js';
import { useRefresh } from '../session/use-refresh.js';

type Item = HeaderProps.QuickAccessItem;

/** Help for everybody; the session and the account for whoever is signed in. */
export function useQuickAccess(me: MeView | null): Item[] {
  const text = shellWords;
  const leave = useLeave();
  const refresh = useRefresh();
  const help = useHelpAddress();
  const problem: Item = { iconId: 'fr-icon-question-line', text: text.problem, linkProps: { href: help } };
  if (me === null) return [problem];
  const [membership] = me.memberships;
  const account = membership === undefined ? me.person.name : `${me.person.name} · ${membership.organisation.name}`;
  const shown = <span className="ec-account">{account}</span>;
  return [
    problem,
    { iconId: 'fr-icon-notification-3-line', text: <AlertsItem />, linkProps: { href: '/alertes' } },
    { iconId: 'fr-icon-refresh-line', text: text.refresh, buttonProps: { onClick: refresh } },
    { iconId: 'fr-icon-account-circle-line', text: shown, linkProps: { href: '/mon-compte' } },
    { iconId: 'fr-icon-logout-box-r-line', text: text.signOut, buttonProps: { onClick: leave } },
  ];
}
