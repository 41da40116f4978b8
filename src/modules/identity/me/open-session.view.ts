import { ApiProperty } from '@nestjs/swagger';

/** One of the sessions that the person has open. */
export class OpenSessionView {
  @ApiProperty() id!: string;
  /** « Firefox sur Windows ». */
  @ApiProperty() device!: string;
  @ApiProperty({ format: 'date-time' }) openedAt!: string;
  /** To the minute: a session that is used is written down once a minute at most. */
  @ApiProperty({ format: 'date-time' }) seenAt!: string;
  /** The one that asks. */
  @ApiProperty() current!: boolean;
}
