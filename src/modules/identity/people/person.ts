import { type Delegator } from '../../../workflows/index.js';
import { type OrganisationKind } from '../../organisations/index.js';

/** For whom a person acts: one organisation, with rights, on all of its contracts or on some. */
export interface Membership {
  readonly id: string;
  readonly region: string;
  readonly organisation: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly finess: string | null;
    readonly bodyKind: string | null;
  };
  readonly rights: readonly string[];
  /** Contracts that it is limited to; null = all those of the organisation. */
  readonly contractIds: readonly string[] | null;
  readonly title: string;
  /** Who delegates it; absent = the person's own. */
  readonly onBehalfOf?: Delegator;
  /** The part of its one contract that the delegation is limited to. */
  readonly limits?: Limits;
}

/** Parts of a contract; absent = all of them. */
export interface Limits {
  /** Ids of sections of its form. */
  readonly sections?: readonly string[];
  /** As answers name them: `ej:990000010`, `et:990000028`. */
  readonly establishments?: readonly string[];
}

/** Who is signed in, and what for: only the memberships of the active region that hold today. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Slug of the active region. */
  readonly region: string;
  readonly memberships: readonly Membership[];
  /** What others delegate to them, before contracts only: it opens no administration, and is never delegated on. */
  readonly delegated: readonly Membership[];
}
