import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { meQuery } from '../../api/me.js';
import { administers, MENU_PATHS, peoplePath } from '../../api/menu.js';
import { type MeView } from '../../api/types.js';
import { informationWords } from '../../i18n/fr/information.js';
import { shellWords } from '../../i18n/fr/shell.js';
import { InformationLayout, InformationSection } from './information-layout.js';

type Entry = readonly [path: string, label: string];

/** Every page that a menu, a header or a footer leads to, in one place: the second way to find them (RGAA 12.1). */
export function SiteMapPage(): ReactElement {
  const text = informationWords.siteMap;
  const { data: me } = useQuery(meQuery);
  return (
    <InformationLayout title={text.title}>
      <Entries title={me ? text.mine : text.entering} entries={me ? ofPerson(me) : ofVisitor()} />
      <Entries title={text.help} entries={ofAll(me !== undefined)} />
    </InformationLayout>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly Entry[] }): ReactElement {
  return (
    <InformationSection title={title}>
      <ul>
        {entries.map(([path, label]) => (
          <li key={path}>
            <Link to={path}>{label}</Link>
          </li>
        ))}
      </ul>
    </InformationSection>
  );
}

function ofPerson(me: MeView): readonly Entry[] {
  const { mailChoice, delegations } = informationWords.siteMap;
  return [
    ...me.menu.map(({ id, label }): Entry => [MENU_PATHS[id], label]),
    ...(administers(me) ? [[peoplePath, me.agent ? shellWords.peopleOfAll : shellWords.people] as const] : []),
    ['/alertes', shellWords.alerts.title],
    ['/alertes/reglages', mailChoice],
    ['/delegations', delegations],
  ];
}

function ofVisitor(): readonly Entry[] {
  const { signIn, renewal } = informationWords.siteMap;
  return [
    ['/connexion', signIn],
    ['/renouvellement', renewal],
  ];
}

function ofAll(isSignedIn: boolean): readonly Entry[] {
  const { footer, problem } = shellWords;
  return [
    ['/un-probleme', problem],
    ...(isSignedIn ? [['/guide', footer.guide] as const] : []),
    ['/trucs-et-astuces', footer.tips],
    ['/accessibilite', informationWords.accessibility.title],
    ['/donnees-personnelles', footer.personalData],
    ['/mentions-legales', footer.legalNotice],
  ];
}
