import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsISO8601, IsOptional, IsUUID } from 'class-validator';

export class MarkReadRequest {
  /** `asOf` of what was shown. */
  @ApiProperty({ format: 'date-time' })
  @IsISO8601({ strict: true })
  upTo!: string;

  /** One dossier; without it, all of them. */
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  dossierId?: string;
}
