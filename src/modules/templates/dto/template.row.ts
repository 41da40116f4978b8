import { ApiProperty } from '@nestjs/swagger';

/** A published template, as one chooses it for a campaign. */
export class TemplateRow {
  @ApiProperty() hash!: string;
  @ApiProperty() id!: string;
  @ApiProperty() version!: string;
  @ApiProperty() label!: string;
  @ApiProperty() contractType!: string;
  @ApiProperty() questions!: number;
}
