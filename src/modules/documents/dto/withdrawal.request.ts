import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Length } from 'class-validator';
import { LONGEST_REASON } from '../upload.js';

/** Why a document is taken away: it stays written beside its name. */
export class WithdrawalRequest {
  @ApiProperty({ minLength: 1, maxLength: LONGEST_REASON })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(1, LONGEST_REASON)
  reason!: string;
}
