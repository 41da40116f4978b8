import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export const LONGEST = 2000;
/** Something to read, and nothing that a text column cannot hold. */
const WORDS = /^[^\0]*[^\s\0][^\0]*$/u;

export class EditMessageRequest {
  @ApiProperty({ maxLength: LONGEST })
  @IsString()
  @MaxLength(LONGEST)
  @Matches(WORDS)
  text!: string;
}

export class NewMessageRequest extends EditMessageRequest {
  /** Chosen by the sender: the same message sent twice is written once. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  id!: string;

  /** In whose discussion it is said. */
  @ApiProperty()
  @IsString()
  @MaxLength(60)
  audience!: string;
}
