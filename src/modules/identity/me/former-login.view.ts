import { ApiProperty } from '@nestjs/swagger';

export class FormerLoginView {
  /** Null: the address alone. */
  @ApiProperty({ type: String, nullable: true }) formerLogin!: string | null;
}
