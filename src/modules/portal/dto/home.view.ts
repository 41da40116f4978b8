import { ApiProperty } from '@nestjs/swagger';
import { DeadlineView } from '../../dossiers/index.js';
import { StateView } from './shared.view.js';

export const MILESTONE_STATUSES = ['past', 'current', 'next'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

/** One line of a campaign's calendar; days are included, in Paris. */
export class CalendarEntryView {
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true }) detail!: string | null;
  @ApiProperty() from!: string;
  @ApiProperty({ type: String, nullable: true }) to!: string | null;
  @ApiProperty({ type: String, nullable: true }) scope!: string | null;
  @ApiProperty({ enum: MILESTONE_STATUSES }) status!: MilestoneStatus;
}

export class CampaignCalendarView {
  @ApiProperty() campaignId!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: [CalendarEntryView] }) entries!: CalendarEntryView[];
}

/** A dossier that waits for the viewer. */
export class DossierCardView {
  @ApiProperty() dossierId!: string;
  @ApiProperty() contractId!: string;
  @ApiProperty() contractName!: string;
  @ApiProperty() entityName!: string;
  @ApiProperty() entityFiness!: string;
  @ApiProperty() campaignLabel!: string;
  @ApiProperty() year!: number;
  @ApiProperty({ type: StateView }) state!: StateView;
  @ApiProperty({ type: Number, nullable: true }) rate!: number | null;
  @ApiProperty() filled!: number;
  @ApiProperty() required!: number;
  @ApiProperty({ type: DeadlineView, nullable: true }) deadline!: DeadlineView | null;
  @ApiProperty() mayAnswer!: boolean;
  @ApiProperty() mayClose!: boolean;
}

export class HomeView {
  /** Today in Paris. */
  @ApiProperty() today!: string;
  @ApiProperty({ type: [CampaignCalendarView] }) calendars!: CampaignCalendarView[];
  @ApiProperty({ type: [DossierCardView] }) dossiers!: DossierCardView[];
}
