import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { PasswordPolicyView } from '../sign-in/sign-in.view.js';

export class ActivationCheckRequest {
  /** What follows the sign # in the link that was mailed. */
  @ApiProperty({ minLength: 43, maxLength: 43 })
  @Matches(/^[A-Za-z0-9_-]{43}$/)
  token!: string;
}

export class ActivationRequest extends ActivationCheckRequest {
  @ApiProperty({ maxLength: 512 })
  @IsString()
  @MaxLength(512)
  password!: string;
}

/** Whose account the link opens, for whoever holds the link. */
export class ActivationView {
  @ApiProperty() email!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ type: PasswordPolicyView }) passwordPolicy!: PasswordPolicyView;
}
