import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { RIGHTS_ACTS } from '../../identity/index.js';
import { MEMBER_STATES, type MemberState } from '../member.js';

export class PlaceNameView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

/** An establishment of those that the reader administers. */
export class EstablishmentRow extends PlaceNameView {
  @ApiProperty({ type: String, nullable: true }) finess!: string | null;
  @ApiProperty() people!: number;
  /** Invited, and not seen yet. */
  @ApiProperty() awaited!: number;
}

export class EstablishmentNameView extends PlaceNameView {
  @ApiProperty({ type: String, nullable: true }) finess!: string | null;
}

/** Where somebody may be given rights: the whole legal entity, or one site. */
export class PlaceView extends PlaceNameView {
  @ApiProperty() isWhole!: boolean;
}

export class GivableRightView {
  @ApiProperty() right!: string;
  /** The reader holds it there, and may give it. */
  @ApiProperty() mine!: boolean;
}

/** Why not; `code` has its sentence in the client's catalogue. */
export class PeopleReasonView {
  @ApiProperty() code!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } }) params?: Record<
    string,
    string | number
  >;
}

export class PersonRightsView {
  /** Of the membership. */
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ type: PlaceNameView }) place!: PlaceNameView;
  @ApiProperty({ type: [String] }) rights!: string[];
  /** null = all those of the organisation. */
  @ApiProperty({ type: [PlaceNameView], nullable: true }) contracts!: PlaceNameView[] | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) to!: string | null;
  @ApiProperty({ enum: MEMBER_STATES }) state!: MemberState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) invitedAt!: string | null;
  @ApiProperty() isReader!: boolean;
  /** By which this person may still sign in, beside the address. */
  @ApiProperty({ type: String, nullable: true }) formerLogin!: string | null;
  /** The reader may say which. */
  @ApiProperty() mayRename!: boolean;
  /** Goes with a change: refused when it is no longer the last. */
  @ApiProperty() version!: number;
  @ApiProperty({ type: [PeopleReasonView] }) againstChange!: PeopleReasonView[];
  @ApiProperty({ type: [PeopleReasonView] }) againstEnding!: PeopleReasonView[];
}

export class RightsLogView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() actor!: string;
  @ApiProperty() subject!: string;
  @ApiProperty({ enum: RIGHTS_ACTS }) act!: (typeof RIGHTS_ACTS)[number];
  @ApiProperty({ type: [String] }) rights!: string[];
}

/** Who acts for an establishment, and what may be given there. */
export class EstablishmentPeopleView {
  @ApiProperty({ type: EstablishmentNameView }) establishment!: EstablishmentNameView;
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty({ type: [PlaceView] }) places!: PlaceView[];
  @ApiProperty({ type: [GivableRightView] }) rights!: GivableRightView[];
  @ApiProperty({ type: [PlaceNameView] }) contracts!: PlaceNameView[];
  /** May be given on all contracts, those to come included. */
  @ApiProperty() allContracts!: boolean;
  @ApiProperty({ type: [PersonRightsView] }) people!: PersonRightsView[];
  /** The last changes, newest first. */
  @ApiProperty({ type: [RightsLogView] }) log!: RightsLogView[];
}
