import { ApiProperty } from '@nestjs/swagger';
import { type Tone } from '../../../workflows/index.js';

/** Where a dossier stands, in the words of the viewer. */
export class StateView {
  @ApiProperty() label!: string;
  @ApiProperty({ enum: ['info', 'success', 'warning', 'neutral'] }) tone!: Tone;
}

/** Whom to ask at the agency. */
export class AgencyContactView {
  @ApiProperty() name!: string;
  @ApiProperty() email!: string;
  @ApiProperty() phone!: string;
}
