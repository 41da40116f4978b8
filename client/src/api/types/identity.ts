export interface SignInView {
  serviceName: string;
  tagline: string;
  notice: string | null /* S4-09 « Sans connexion depuis le … » */;
  firstConnection: string;
  support: SupportView;
  passwordPolicy: PasswordPolicyView;
  tips: string[];
}

export interface SupportView {
  email: string;
  phone: string;
  businessEmail: string;
  hours: string | null;
  include: string[]; /* the four facts of S1-01 */
}

export interface PasswordPolicyView {
  min: number;
  max: number;
  rules: { id: 'length' | 'lower' | 'upper' | 'digit' | 'special' | 'identity' | 'common'; label: string }[];
}

export interface MeView {
  person: { id: string; name: string; email: string };
  region: RegionView;
  memberships: MembershipView[];
  session: { expiresAt: string };
  menu: { id: 'home' | 'contracts' | 'campaigns' | 'account'; label: string }[];
  agent: boolean;
}

export interface RegionView {
  slug: string;
  name: string;
  agencyName: string;
  home: { title: string; paragraphs: string[]; rules: string[] };
  support: SupportView;
  documents: { extensions: string[]; maxBytes: number; warning: string };
  words: Record<string, string>;
}

export interface MembershipView {
  id: string;
  organisation: {
    id: string;
    kind: 'agency' | 'legal-entity' | 'site' | 'body';
    name: string;
    finess: string | null;
    bodyKind: string | null;
  };
  rights: string[];
  title: string;
}
