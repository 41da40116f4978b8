import { ApiProperty } from '@nestjs/swagger';
import { type Tone } from '../../../workflows/index.js';

const TONES = ['info', 'success', 'warning', 'neutral'];

export class StateView {
  @ApiProperty() label!: string;
  @ApiProperty({ enum: TONES }) tone!: Tone;
}

export class StateCountView extends StateView {
  @ApiProperty() count!: number;
}

/** One campaign, in a list. */
export class CampaignRow {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty() year!: number;
  @ApiProperty() contractType!: string;
  @ApiProperty() dossiers!: number;
  @ApiProperty({ type: [StateCountView] }) states!: StateCountView[];
  @ApiProperty({ type: Number, nullable: true }) averageRate!: number | null;
}

export class CampaignWindowView {
  @ApiProperty() window!: string;
  @ApiProperty() label!: string;
  @ApiProperty() open!: string;
  @ApiProperty() close!: string;
}

/** One dossier of a campaign, as the agency follows it. */
export class CampaignDossierRow {
  @ApiProperty() dossierId!: string;
  @ApiProperty() contractId!: string;
  @ApiProperty() contractName!: string;
  @ApiProperty() entityName!: string;
  @ApiProperty() entityFiness!: string;
  @ApiProperty({ type: StateView }) state!: StateView;
  @ApiProperty({ type: Number, nullable: true }) rate!: number | null;
  @ApiProperty() filled!: number;
  @ApiProperty() required!: number;
  @ApiProperty({ type: String, nullable: true }) lastMovementAt!: string | null;
  @ApiProperty() closedByDeadline!: boolean;
}

/** What may be sent to all dossiers at once: to how many it applies, and how many would refuse it. */
export class CampaignEventView {
  @ApiProperty() event!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true }) confirm!: string | null;
  @ApiProperty() eligible!: number;
  @ApiProperty() refused!: number;
}

export class HistogramView {
  @ApiProperty() label!: string;
  @ApiProperty() count!: number;
}

export class CampaignView extends CampaignRow {
  @ApiProperty() templateLabel!: string;
  @ApiProperty() workflowLabel!: string;
  @ApiProperty({ type: [CampaignWindowView] }) calendar!: CampaignWindowView[];
  @ApiProperty({ type: [CampaignDossierRow] }) rows!: CampaignDossierRow[];
  @ApiProperty({ type: [CampaignEventView] }) events!: CampaignEventView[];
  @ApiProperty({ type: [HistogramView] }) histogram!: HistogramView[];
}
