import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength } from 'class-validator';

export class RenewalRequest {
  /** The address that the account is known by; an unknown one is answered alike. */
  @ApiProperty({ example: 'camille.fontbelle@ch-valombre.example', minLength: 1, maxLength: 254 })
  @IsString()
  @MinLength(1)
  @MaxLength(254)
  email!: string;
}
