import { ApiProperty } from '@nestjs/swagger';

/** A published workflow, as one chooses it for a campaign. */
export class WorkflowRow {
  @ApiProperty() hash!: string;
  @ApiProperty() id!: string;
  @ApiProperty() version!: string;
  @ApiProperty() label!: string;
  /** The windows that the campaign's calendar must give, with their words. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) windows!: Record<string, string>;
}
