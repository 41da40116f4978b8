import { type Json } from '../../shared/json.js';

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
  /** As the portal of before called them. */
  readonly formerLogin?: string;
  /** Made to show the first connection: the printed password only leads to the renewal. */
  readonly firstConnection?: boolean;
  readonly memberships: readonly {
    readonly organisation: string;
    readonly rights: readonly string[];
    readonly title: string;
    readonly contracts?: readonly string[];
  }[];
}

/** A campaign and what happened in it; template and workflow are named by their ids in the shipped documents. */
export interface DemoCampaign {
  readonly label: string;
  readonly year: string;
  readonly contractType: string;
  readonly template: string | null;
  readonly workflow: string;
  readonly calendar: Readonly<Record<string, { readonly open: string; readonly close: string }>>;
  readonly milestones: readonly unknown[];
  /** The day on which it was created, and by whom. */
  readonly at: string;
  readonly by: string;
  readonly story: readonly DemoAct[];
}

/** What somebody did on a day: sent an event, or saved answers. `clock` lets what was due by then happen. */
export interface DemoAct {
  readonly at: string;
  readonly by: string;
  /** Keys of contracts; absent = every dossier of the campaign. */
  readonly contracts?: readonly string[];
  readonly event?: string;
  /** Why, where the workflow asks for it. */
  readonly reason?: string;
  /** A set of `answers/`, of which `skip` are left out and `take` are given. */
  readonly answers?: string;
  readonly skip?: number;
  readonly take?: number;
}

/** One answer of a set, by question id. */
export interface DemoAnswer {
  readonly value?: Json;
  readonly notApplicable?: boolean;
  readonly comment?: string;
}
