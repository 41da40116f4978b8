import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsEmail, IsInt, IsString, Length, Matches, Max, MaxLength, Min, ValidateIf } from 'class-validator';

const LONG = 200;
const LONGEST_ADDRESS = 254;
const LONGEST_NUMBER = 40;
/** Written on one line: no control character, no half of a pair. */
const ONE_LINE = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const NUMBER = /^[+()\d .\u00a0/-]*$/;

const Trimmed = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** An administrative contact, as somebody writes it. Only the name is asked for. */
export class ContactRequest {
  @ApiProperty({ minLength: 1, maxLength: LONG })
  @Trimmed()
  @IsString()
  @Length(1, LONG)
  @Matches(ONE_LINE)
  name!: string;

  @ApiProperty({ maxLength: LONG })
  @Trimmed()
  @IsString()
  @MaxLength(LONG)
  @Matches(ONE_LINE)
  function!: string;

  @ApiProperty({ maxLength: LONGEST_ADDRESS, description: 'Empty, or an e-mail address' })
  @Trimmed()
  @ValidateIf(({ email }: ContactRequest) => email !== '')
  @IsEmail()
  @MaxLength(LONGEST_ADDRESS)
  email!: string;

  @ApiProperty({ maxLength: LONGEST_NUMBER, description: 'Digits, spaces, and + ( ) . / -' })
  @Trimmed()
  @IsString()
  @MaxLength(LONGEST_NUMBER)
  @Matches(NUMBER)
  phone!: string;
}

/** The version that was read: another one since, and nothing is written. */
export class ContactVersion {
  @ApiProperty({ minimum: 1 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;
}
