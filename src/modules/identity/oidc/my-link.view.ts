import { ApiProperty } from '@nestjs/swagger';

export class MyLinkView {
  /** Name of the identity provider; null where none is configured. */
  @ApiProperty({ type: String, nullable: true }) label!: string | null;
  /** Since when my account is linked to it. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) since!: string | null;
}
