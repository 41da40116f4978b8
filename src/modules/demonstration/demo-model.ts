/** The demonstration's documents, `schemas/demo/<region>/*.json`; organisations, people and contracts name each other by `key`. */
export interface DemoRegion {
  readonly region: { readonly slug: string; readonly name: string; readonly settings: Readonly<Record<string, unknown>> };
  readonly organisations: DemoOrganisations;
  readonly contracts: readonly DemoContract[];
  readonly people: readonly DemoPerson[];
  readonly campaigns: readonly DemoCampaign[];
}

export interface DemoOrganisations {
  readonly agency: DemoOrganisation;
  readonly bodies: readonly (DemoOrganisation & { readonly bodyKind: string })[];
  readonly legalEntities: readonly (DemoOrganisation & { readonly sites: readonly DemoOrganisation[] })[];
}

export interface DemoOrganisation {
  readonly key: string;
  readonly name: string;
  readonly finess?: string;
  readonly siren?: string;
  readonly legalStatus?: string;
  readonly category?: string;
  readonly activities?: readonly string[];
  readonly address?: string;
  readonly postalCode?: string;
  readonly city?: string;
  readonly phone?: string;
  readonly email?: string;
}

export interface DemoContract {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly type: string;
  readonly status: string;
  readonly sections: readonly string[];
  readonly agencyContact: { readonly name: string; readonly email: string; readonly phone: string };
  readonly parties: readonly { readonly organisation: string; readonly role: 'signatory' | 'attached' }[];
  readonly signatureEstimated: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly lastExtension: string | null;
  readonly extensionMonths: number | null;
  readonly administrativeContacts?: readonly {
    readonly name: string;
    readonly function: string;
    readonly email: string;
    readonly phone: string;
  }[];
  readonly amendments?: readonly {
    readonly number: string;
    readonly object: string;
    readonly date: string | null;
    readonly status: string;
  }[];
  readonly items?: readonly { readonly key: string; readonly kind: string; readonly label: string; readonly parent?: string }[];
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  /** Made to show the first connection: the printed password only leads to the renewal. */
  readonly firstConnection?: boolean;
  readonly memberships: readonly {
    readonly organisation: string;
    readonly rights: readonly string[];
    readonly title: string;
    readonly contracts?: readonly string[];
  }[];
}

export interface DemoCampaign {
  readonly label: string;
  readonly year: string;
  readonly contractType: string;
  readonly template: string;
  readonly workflow: string;
  readonly calendar: Readonly<Record<string, { readonly open: string; readonly close: string }>>;
  readonly milestones: readonly {
    readonly label: string;
    readonly detail: string | null;
    readonly from: string;
    readonly to: string | null;
    readonly scope: string | null;
  }[];
  readonly createdBy: string;
  /** What happened in each dossier, in order. */
  readonly story: readonly DemoAct[];
}

/** One thing that somebody does: an event, answers from a set, or a document on a question. */
export interface DemoAct {
  readonly contracts: readonly string[];
  readonly by: string;
  readonly event?: string;
  readonly form?: Readonly<Record<string, string>>;
  readonly reason?: string;
  readonly answers?: string;
  /** Keeps only the first answers of the set, for a dossier under way. */
  readonly share?: number;
  readonly documents?: boolean;
}
