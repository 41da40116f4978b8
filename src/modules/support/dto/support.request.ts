import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, MaxLength } from 'class-validator';

const LONG = 4000;
const SHORT = 300;

/** The four facts of the notices, and what the screen knows by itself. */
export class SupportRequest {
  @ApiProperty({ minLength: 1, maxLength: LONG })
  @IsString()
  @Length(1, LONG)
  problem!: string;

  @ApiProperty({ maxLength: SHORT })
  @IsString()
  @MaxLength(SHORT)
  contract!: string;

  @ApiProperty({ maxLength: SHORT })
  @IsString()
  @MaxLength(SHORT)
  phone!: string;

  /** Address of the page, within the product, where help was asked for. */
  @ApiProperty({ maxLength: SHORT })
  @IsString()
  @MaxLength(SHORT)
  screen!: string;

  /** What the server last refused, and when; empty when nothing was. */
  @ApiProperty({ maxLength: SHORT })
  @IsString()
  @MaxLength(SHORT)
  lastError!: string;
}
