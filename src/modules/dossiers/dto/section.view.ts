import { ApiProperty } from '@nestjs/swagger';
import { type Dot } from '../../../forms/index.js';

export const DOTS = ['hidden', 'locked', 'done', 'todo', 'confirm', 'optional'];

/** One section of the form, with its own percentage and dot. */
export class SectionView {
  @ApiProperty() key!: string;
  @ApiProperty({ type: String, nullable: true }) code!: string | null;
  @ApiProperty() label!: string;
  /** « EJ - 990000010 - CH DE VALOMBRE », where the same sections are asked of several establishments. */
  @ApiProperty({ type: String, nullable: true }) entity!: string | null;
  @ApiProperty() required!: number;
  @ApiProperty() filled!: number;
  @ApiProperty({ type: Number, nullable: true }) rate!: number | null;
  @ApiProperty({ enum: DOTS }) dot!: Dot;
}
