import { ApiProperty } from '@nestjs/swagger';
import { DELEGATION_STATES, type DelegationState } from '../delegation.js';

export class NamedView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
}

export class ColleagueView extends NamedView {
  @ApiProperty() title!: string;
}

export class DelegationView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: DELEGATION_STATES }) state!: DelegationState;
  @ApiProperty({ type: NamedView }) organisation!: NamedView;
  @ApiProperty({ type: NamedView }) grantor!: NamedView;
  @ApiProperty({ type: NamedView }) delegate!: NamedView;
  @ApiProperty({ type: [String] }) rights!: string[];
  /** null = all those of the delegator's membership. */
  @ApiProperty({ type: [NamedView], nullable: true }) contracts!: NamedView[] | null;
  /** null = all those of the contracts; else it allows no act on a whole dossier. */
  @ApiProperty({ type: [NamedView], nullable: true }) sections!: NamedView[] | null;
  @ApiProperty({ type: [NamedView], nullable: true }) establishments!: NamedView[] | null;
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date' }) to!: string;
  @ApiProperty({ format: 'date-time' }) signedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) acceptedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt!: string | null;
  /** Waits for the reader's signature. */
  @ApiProperty() maySign!: boolean;
  @ApiProperty() mayRevoke!: boolean;
}

/** What a delegation on one contract may be limited to. */
export class DelegablePartsView {
  @ApiProperty({ type: [NamedView] }) sections!: NamedView[];
  @ApiProperty({ type: [NamedView] }) establishments!: NamedView[];
}

/** What somebody may delegate, by one of their memberships. */
export class DelegableView {
  @ApiProperty({ format: 'uuid' }) membershipId!: string;
  @ApiProperty({ type: NamedView }) organisation!: NamedView;
  @ApiProperty({ type: [String] }) rights!: string[];
  @ApiProperty({ type: [NamedView] }) contracts!: NamedView[];
  @ApiProperty({ type: [ColleagueView] }) colleagues!: ColleagueView[];
}

export class DelegationsView {
  @ApiProperty({ format: 'date' }) today!: string;
  @ApiProperty({ type: [DelegableView] }) delegable!: DelegableView[];
  @ApiProperty({ type: [DelegationView] }) given!: DelegationView[];
  @ApiProperty({ type: [DelegationView] }) received!: DelegationView[];
  /** Of others, in the entities that the reader administers. */
  @ApiProperty({ type: [DelegationView] }) administered!: DelegationView[];
}
