import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_DELETIONS, type DocumentDeletion } from '../../organisations/index.js';
import { PasswordPolicyView } from '../sign-in/sign-in.view.js';
import { SupportView } from '../sign-in/support.view.js';

export class PersonView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
}

export class RegionHomeView {
  @ApiProperty() title!: string;
  @ApiProperty({ type: [String] }) paragraphs!: string[];
  @ApiProperty({ type: [String] }) rules!: string[];
}

export class RegionDocumentsView {
  @ApiProperty({ type: [String] }) extensions!: string[];
  @ApiProperty() maxBytes!: number;
  @ApiProperty() warning!: string;
  /** Whose documents may be withdrawn or replaced. */
  @ApiProperty({ enum: DOCUMENT_DELETIONS }) deletion!: DocumentDeletion;
}

export class RegionView {
  @ApiProperty() slug!: string;
  @ApiProperty() name!: string;
  @ApiProperty() agencyName!: string;
  @ApiProperty({ type: RegionHomeView }) home!: RegionHomeView;
  @ApiProperty({ type: SupportView }) support!: SupportView;
  @ApiProperty({ type: RegionDocumentsView }) documents!: RegionDocumentsView;
  /** The region's own words, by key. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) words!: Record<string, string>;
}

export class MemberOrganisationView {
  @ApiProperty() id!: string;
  @ApiProperty({ enum: ['agency', 'legal-entity', 'site', 'body'] }) kind!: 'agency' | 'legal-entity' | 'site' | 'body';
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) finess!: string | null;
  @ApiProperty({ type: String, nullable: true }) bodyKind!: string | null;
}

export class MembershipView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: MemberOrganisationView }) organisation!: MemberOrganisationView;
  @ApiProperty({ type: [String] }) rights!: string[];
  @ApiProperty() title!: string;
}

export class SecondFactorView {
  /** A code is asked for at each sign-in. */
  @ApiProperty() enabled!: boolean;
  /** The region asks for it. */
  @ApiProperty() required!: boolean;
}

export class SessionView {
  /** When the session ends if nothing is asked any more. */
  @ApiProperty({ format: 'date-time' }) expiresAt!: string;
}

export const MENU_IDS = ['home', 'contracts', 'campaigns', 'account'] as const;
export type MenuId = (typeof MENU_IDS)[number];

export class MenuEntryView {
  @ApiProperty({ enum: MENU_IDS }) id!: MenuId;
  @ApiProperty() label!: string;
}

/** Who is signed in, what for, and what to show around every page. */
export class MeView {
  @ApiProperty({ type: PersonView }) person!: PersonView;
  @ApiProperty({ type: RegionView }) region!: RegionView;
  /** What a new password must be. */
  @ApiProperty({ type: PasswordPolicyView }) passwordPolicy!: PasswordPolicyView;
  @ApiProperty({ type: SecondFactorView }) secondFactor!: SecondFactorView;
  @ApiProperty({ type: [MembershipView] }) memberships!: MembershipView[];
  @ApiProperty({ type: SessionView }) session!: SessionView;
  @ApiProperty({ type: [MenuEntryView] }) menu!: MenuEntryView[];
  /** Acts for the agency. */
  @ApiProperty() agent!: boolean;
}
