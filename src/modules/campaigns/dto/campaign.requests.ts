import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsObject, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';

/** A campaign to open: one year of one kind of contract. */
export class NewCampaign {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  label!: string;

  /** The year evaluated. */
  @ApiProperty()
  @IsInt()
  @Min(2000)
  @Max(2999)
  year!: number;

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  contractType!: string;

  /** Absent for a campaign by documents only. */
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/)
  templateHash?: string | null;

  @ApiProperty()
  @Matches(/^[0-9a-f]{64}$/)
  workflowHash!: string;

  /** First and last day, both included, of each window of the workflow: `{window: {open, close}}`. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', properties: { open: { type: 'string' }, close: { type: 'string' } } },
  })
  @IsObject()
  calendar!: Record<string, { open: string; close: string }>;
}

/** One event for every dossier of a campaign. */
export class CampaignEventRequest {
  @ApiProperty({ example: 'OUVRIR_AUTO_EVALUATION' })
  @Matches(/^[A-Z][A-Z0-9_]{0,99}$/)
  event!: string;
}
