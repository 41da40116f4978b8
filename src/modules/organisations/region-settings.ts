/** Whom to ask for help, and the facts to give: a region's own words (S1-01, S1-02, S4-06). */
export interface SupportSettings {
  readonly email: string;
  readonly phone: string;
  readonly businessEmail: string;
  readonly hours: string | null;
  readonly include: readonly string[];
}

/** What a password must be (S0-11); `forbidIdentity` refuses the words of the address and of the name. */
export interface PasswordPolicy {
  readonly min: number;
  readonly max: number;
  readonly classes: readonly PasswordClass[];
  readonly forbidIdentity: boolean;
  readonly forbidCommon: boolean;
}
export const PASSWORD_CLASSES = ['lower', 'upper', 'digit', 'special'] as const;
export type PasswordClass = (typeof PASSWORD_CLASSES)[number];

/** `agency`: the region's agents sign in with a second factor; `optional`: whoever wants to. */
export const SECOND_FACTORS = ['optional', 'agency'] as const;

export interface SignInSettings {
  readonly serviceName: string;
  readonly tagline: string;
  /** Whoever has not signed in since that day renews the password (S4-09); null = nobody is asked to. */
  readonly inactiveSince: string | null;
  /** Whoever has not signed in for more days than that renews the password as well; 0 = nobody. */
  readonly inactiveDays: number;
  readonly secondFactor: (typeof SECOND_FACTORS)[number];
  readonly firstConnection: string;
  readonly tips: readonly string[];
}

export interface HomeSettings {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly rules: readonly string[];
}

/** Whose documents of the campaign's year may be withdrawn or replaced while the dossier is open. */
export const DOCUMENT_DELETIONS = ['none', 'own-current-year', 'colleagues-current-year'] as const;
export type DocumentDeletion = (typeof DOCUMENT_DELETIONS)[number];

export interface DocumentSettings {
  readonly extensions: readonly string[];
  readonly maxBytes: number;
  readonly warning: string;
  readonly deletion: DocumentDeletion;
}

/** Everything that a region changes without code. */
export interface RegionSettings {
  readonly agencyName: string;
  readonly isDefault: boolean;
  readonly signIn: SignInSettings;
  readonly passwordPolicy: PasswordPolicy;
  readonly home: HomeSettings;
  readonly support: SupportSettings;
  readonly documents: DocumentSettings;
  /** The region's own words for things, by key (`menu.contracts`…); a missing key keeps the product's word. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Region {
  readonly slug: string;
  readonly name: string;
  readonly settings: RegionSettings;
}
