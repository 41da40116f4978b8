import { ApiProperty } from '@nestjs/swagger';

export type Verdict = 'not-scanned' | 'pending' | 'safe' | 'infected' | 'error';

/** A deposited document, without its content. */
export class DocumentView {
  @ApiProperty() id!: string;
  /** Key of the question that it stands by. */
  @ApiProperty({ type: String, nullable: true }) key!: string | null;
  @ApiProperty({ type: String, nullable: true }) evidence!: string | null;
  @ApiProperty() name!: string;
  @ApiProperty() extension!: string;
  @ApiProperty() size!: number;
  @ApiProperty() year!: number;
  @ApiProperty() modifiedAt!: string;
  @ApiProperty() modifiedBy!: string;
  @ApiProperty({ enum: ['not-scanned', 'pending', 'safe', 'infected', 'error'] }) verdict!: Verdict;
  @ApiProperty() hasMacros!: boolean;
  @ApiProperty() downloadable!: boolean;
}
