import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsObject, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Json } from '../../../shared/json.js';

/** One event of the dossier's workflow. */
export class SendEventRequest {
  /** Its name in the workflow, e.g. `CLORE_SAISIE` for « Clore la saisie ». */
  @ApiProperty({ example: 'CLORE_SAISIE' })
  @Matches(/^[A-Z][A-Z0-9_]{0,99}$/)
  event!: string;

  /** Why, where the workflow asks for it. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;

  /** The payload that the event's own form describes. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @IsOptional()
  @IsObject()
  form?: Record<string, Json>;
}
