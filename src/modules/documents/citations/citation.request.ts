import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { type DocumentLevel } from '../../../workflows/index.js';

const LEVELS = ['question', 'contract', 'establishment', 'reference'];

/** Which document serves again, and where: as an upload says it. */
export class CitationRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  document!: string;

  @ApiProperty({ enum: LEVELS })
  @IsIn(LEVELS)
  level!: DocumentLevel;

  /** Key of the question, at the level of a question only. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(300)
  key?: string;

  /** Id of the expected piece; absent for a free document. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(300)
  evidence?: string;

  /** Establishment of the contract, at the level of an establishment. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  organisation?: string;
}
