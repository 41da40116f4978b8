import { ApiProperty } from '@nestjs/swagger';
import { type DocumentLevel } from '../../../workflows/index.js';

export type Verdict = 'not-scanned' | 'pending' | 'safe' | 'infected' | 'error';

const LEVELS = ['question', 'contract', 'establishment', 'reference'];

/** The trace of a document that was withdrawn or replaced. */
export class WithdrawalView {
  @ApiProperty() at!: string;
  @ApiProperty() by!: string;
  @ApiProperty() reason!: string;
}

/** A deposited document, without its content. */
export class DocumentView {
  @ApiProperty() id!: string;
  /** What it belongs to. */
  @ApiProperty({ enum: LEVELS }) level!: DocumentLevel;
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
  /** The document that it took the place of. */
  @ApiProperty({ type: String, nullable: true }) replaces!: string | null;
  @ApiProperty({ type: WithdrawalView, nullable: true }) withdrawn!: WithdrawalView | null;
}
