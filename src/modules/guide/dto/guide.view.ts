import { ApiProperty } from '@nestjs/swagger';

/** A mail that leaves by itself: to whom, and how it begins. */
export class GuideMailView {
  @ApiProperty() to!: string;
  @ApiProperty() subject!: string;
}

/** A mail that leaves when the content of a dossier changes. */
export class GuideContentMailView extends GuideMailView {
  /** What is done to the content, as in a grant. */
  @ApiProperty() verb!: string;
  /** What follows within so many minutes is told in the same mail; null = a mail each time. */
  @ApiProperty({ type: Number, nullable: true }) gatherMinutes!: number | null;
}

/** What one audience may do in a step. */
export class GuideGrantView {
  @ApiProperty() audience!: string;
  /** Is it the reader’s own: the establishments of the contract? */
  @ApiProperty() own!: boolean;
  @ApiProperty({ type: [String] }) verbs!: string[];
  /** On which part of the form; null = on all of it. */
  @ApiProperty({ type: String, nullable: true }) part!: string | null;
  /** Where documents go, for those who add them. */
  @ApiProperty({ type: [String] }) levels!: string[];
}

/** A button of the workflow, or what the clock does. */
export class GuideActView {
  @ApiProperty() label!: string;
  /** Labels of the audiences that may; none = the clock. */
  @ApiProperty({ type: [String] }) by!: string[];
  @ApiProperty({ type: String, nullable: true }) confirm!: string | null;
  @ApiProperty({ enum: ['required', 'optional'], nullable: true }) reason!: 'required' | 'optional' | null;
  /** The state that it leads to; null = the state does not change. */
  @ApiProperty({ type: String, nullable: true }) leadsTo!: string | null;
  @ApiProperty({ type: [GuideMailView] }) mails!: GuideMailView[];
}

export class GuidePeriodView {
  @ApiProperty() count!: number;
  @ApiProperty({ enum: ['days', 'workingDays', 'months'] }) unit!: 'days' | 'workingDays' | 'months';
}

export class GuideDeadlineView {
  /** What happens then. */
  @ApiProperty() label!: string;
  /** Its last day, where the campaign’s calendar says it. */
  @ApiProperty({ type: String, nullable: true }) lastDay!: string | null;
  /** How long after `since`, where it runs from something that happens. */
  @ApiProperty({ type: GuidePeriodView, nullable: true }) period!: GuidePeriodView | null;
  @ApiProperty({ type: String, nullable: true }) since!: string | null;
  @ApiProperty({ type: [GuidePeriodView] }) reminders!: GuidePeriodView[];
}

export class GuideStepView {
  @ApiProperty() label!: string;
  @ApiProperty({ type: [GuideGrantView] }) grants!: GuideGrantView[];
  @ApiProperty({ type: [GuideActView] }) acts!: GuideActView[];
  @ApiProperty({ type: [GuideContentMailView] }) contentMails!: GuideContentMailView[];
  @ApiProperty({ type: [GuideDeadlineView] }) deadlines!: GuideDeadlineView[];
}

export class GuideWindowView {
  @ApiProperty() label!: string;
  @ApiProperty() open!: string;
  @ApiProperty() close!: string;
}

export class GuideCampaignView {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty() year!: number;
  @ApiProperty() contractType!: string;
  /** The form’s sections; none = a campaign by documents. */
  @ApiProperty({ type: [String] }) sections!: string[];
  @ApiProperty() questions!: number;
  @ApiProperty({ type: [GuideWindowView] }) windows!: GuideWindowView[];
  @ApiProperty({ type: [GuideStepView] }) steps!: GuideStepView[];
}

export class GuideView {
  @ApiProperty({ type: [GuideCampaignView] }) campaigns!: GuideCampaignView[];
}
