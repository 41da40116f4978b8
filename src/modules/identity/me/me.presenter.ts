import { type Region } from '../../organisations/index.js';
import { type Membership, type Person } from '../people/person.js';
import { type SecondFactorState } from '../second-factor/second-factor.rule.js';
import { type OpenSession } from '../sessions/open-session.js';
import { policyView, supportView } from '../sign-in/sign-in.presenter.js';
import { type MembershipView, type MenuEntryView, type MeView, type RegionView } from './me.view.js';

/** The product's words; a region replaces one by `menu.<id>` among its words. */
const MENU = { home: 'Accueil', contracts: 'Gestion des Contrats', campaigns: 'Campagnes', account: 'Mon compte' } as const;
/** What an agent needs to run campaigns. */
const RUNS_CAMPAIGNS = 'decide';

interface Me {
  readonly person: Person;
  readonly region: Region;
  readonly session: OpenSession;
  readonly secondFactor: SecondFactorState;
}

export function meView({ person, region, session, secondFactor }: Me): MeView {
  const { id, name, email } = person;
  return {
    person: { id, name, email },
    region: regionView(region),
    passwordPolicy: policyView(region.settings.passwordPolicy),
    secondFactor: { ...secondFactor },
    memberships: person.memberships.map(membershipView),
    session: { expiresAt: session.expiresAt.toISOString() },
    menu: menu(person, region.settings.words),
    agent: person.memberships.some(({ organisation }) => organisation.kind === 'agency'),
  };
}

function regionView({ slug, name, settings }: Region): RegionView {
  const { agencyName, home, support, documents, words } = settings;
  return {
    slug,
    name,
    agencyName,
    home: { title: home.title, paragraphs: [...home.paragraphs], rules: [...home.rules] },
    support: supportView(support),
    documents: { ...documents, extensions: [...documents.extensions] },
    words,
  };
}

function membershipView({ id, organisation, rights, title }: Membership): MembershipView {
  return { id, organisation: { ...organisation }, rights: [...rights], title };
}

function menu({ memberships }: Person, words: Readonly<Record<string, string>>): MenuEntryView[] {
  const runsCampaigns = memberships.some(({ organisation, rights }) => organisation.kind === 'agency' && rights.includes(RUNS_CAMPAIGNS));
  const ids = (['home', 'contracts', 'campaigns', 'account'] as const).filter((id) => id !== 'campaigns' || runsCampaigns);
  return ids.map((id) => ({ id, label: words[`menu.${id}`] ?? MENU[id] }));
}
