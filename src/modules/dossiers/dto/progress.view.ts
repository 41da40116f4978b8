import { ApiProperty } from '@nestjs/swagger';

/** How many required questions are filled; `rate` is null when nothing is required (« sans objet »). */
export class ProgressView {
  @ApiProperty() required!: number;
  @ApiProperty() filled!: number;
  @ApiProperty({ type: Number, nullable: true }) rate!: number | null;
}
