import { ApiProperty } from '@nestjs/swagger';

/** The deadline that comes next; `lastDay` is included, in Paris. */
export class DeadlineView {
  @ApiProperty() key!: string;
  @ApiProperty() lastDay!: string;
  @ApiProperty() at!: string;
  @ApiProperty() days!: number;
  @ApiProperty() workingDays!: number;
}

export class WindowView {
  @ApiProperty() open!: string;
  @ApiProperty() close!: string;
}

/** One state of the main path: behind, here, or ahead. */
export class TimelineStepView {
  @ApiProperty() state!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: ['done', 'current', 'next'] }) status!: 'done' | 'current' | 'next';
  /** Labels of the audiences that may act in it. */
  @ApiProperty({ type: [String] }) who!: string[];
  @ApiProperty({ type: String, nullable: true }) lastDay!: string | null;
  @ApiProperty({ type: WindowView, nullable: true }) window!: WindowView | null;
}

/** One row of the journal, as people read it. */
export class MovementView {
  @ApiProperty() at!: string;
  @ApiProperty() who!: string;
  @ApiProperty({ enum: ['event', 'content'] }) kind!: 'event' | 'content';
  @ApiProperty() event!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true }) question!: string | null;
}
