import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { MAIL_CHOICES, type MailChoice } from '../preferences/mail-choice.js';

/** What a person wants to be mailed: read and written alike. */
export class AlertPreferencesView {
  @ApiProperty({ enum: MAIL_CHOICES })
  @IsIn(MAIL_CHOICES)
  mails!: MailChoice;
}
