import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type DocumentLevel } from '../../../workflows/index.js';

const LEVELS = ['question', 'contract', 'establishment', 'reference'];

/** Which documents an archive holds; all when nothing is said. */
export class ArchiveQuery {
  /** Key of a question: its documents only. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(300)
  key?: string;

  /** The documents of one level only. */
  @ApiPropertyOptional({ enum: LEVELS })
  @IsOptional()
  @IsIn(LEVELS)
  level?: DocumentLevel;
}
