import { ApiProperty } from '@nestjs/swagger';

/** The request is on its way; its reference is in both mails. */
export class SupportSentView {
  @ApiProperty({ example: 'A-20260310-7K2QF' }) reference!: string;
  /** Where the copy goes. */
  @ApiProperty() copyTo!: string;
}
