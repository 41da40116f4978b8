import { ApiProperty } from '@nestjs/swagger';

/** What somebody signs with: a password, or a session that a provider has just opened. */
export class SignatureView {
  @ApiProperty({ enum: ['password', 'session'] }) by!: 'password' | 'session';
  /** Without a password: whether the session still signs; else one signs in anew first. */
  @ApiProperty() ready!: boolean;
}
