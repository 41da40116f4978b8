import { ApiProperty } from '@nestjs/swagger';
import { type Tone, type Verb, VERBS } from '../../../workflows/index.js';
import { EventView } from './event.view.js';
import { ProgressView } from './progress.view.js';
import { SectionView } from './section.view.js';
import { DeadlineView, MovementView, TimelineStepView } from './timeline.view.js';

const TONES = ['info', 'success', 'warning', 'neutral'];

export class DossierContractView {
  @ApiProperty() id!: string;
  @ApiProperty() name!: string;
  @ApiProperty() type!: string;
}

export class DossierEntityView {
  @ApiProperty() finess!: string;
  @ApiProperty() name!: string;
}

export class DossierCampaignView {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty() year!: number;
}

/** What the band says to this viewer; `states` are key paths of the active states. */
export class BandView {
  @ApiProperty() label!: string;
  @ApiProperty({ enum: TONES }) tone!: Tone;
  @ApiProperty({ type: [String] }) states!: string[];
}

/** What this viewer may do on at least one question, now. */
export class MayView {
  @ApiProperty() answer!: boolean;
  @ApiProperty() attach!: boolean;
  @ApiProperty() edit!: boolean;
}

/** What this viewer may write here only because somebody delegates it to them, and whose name signs beside theirs. */
export class DelegatedVerbsView {
  @ApiProperty() by!: string;
  @ApiProperty({ enum: VERBS, isArray: true }) verbs!: Verb[];
}

/** One contract in one campaign, as this viewer sees it. */
export class DossierView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() contentRev!: number;
  @ApiProperty({ type: DossierContractView }) contract!: DossierContractView;
  @ApiProperty({ type: DossierEntityView }) entity!: DossierEntityView;
  @ApiProperty({ type: DossierCampaignView }) campaign!: DossierCampaignView;
  @ApiProperty({ type: String, nullable: true }) templateHash!: string | null;
  @ApiProperty() workflowHash!: string;
  @ApiProperty({ type: BandView }) band!: BandView;
  @ApiProperty({ type: ProgressView }) progress!: ProgressView;
  @ApiProperty({ type: DeadlineView, nullable: true }) deadline!: DeadlineView | null;
  @ApiProperty({ type: [SectionView] }) sections!: SectionView[];
  @ApiProperty({ type: [EventView] }) events!: EventView[];
  @ApiProperty({ type: MayView }) may!: MayView;
  @ApiProperty({ type: [DelegatedVerbsView] }) delegated!: DelegatedVerbsView[];
  @ApiProperty({ type: [TimelineStepView] }) timeline!: TimelineStepView[];
  @ApiProperty({ type: [MovementView] }) movements!: MovementView[];
  @ApiProperty() closedByDeadline!: boolean;
}
