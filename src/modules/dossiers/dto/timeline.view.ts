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

/** What a closing put under seal. */
export class SealView {
  /** What people quote. */
  @ApiProperty() number!: string;
  @ApiProperty() seq!: number;
  /** SHA-256 of all that was closed. */
  @ApiProperty() sha256!: string;
  @ApiProperty() answers!: number;
  @ApiProperty() documents!: number;
}

/** What an event was given: « Jusqu’au », 2026-12-01. */
export class MovementFactView {
  @ApiProperty() label!: string;
  @ApiProperty() value!: string;
}

/** One row of the journal, as people read it. */
export class MovementView {
  @ApiProperty() at!: string;
  @ApiProperty() who!: string;
  @ApiProperty({ enum: ['event', 'content'] }) kind!: 'event' | 'content';
  @ApiProperty() event!: string;
  /** What has happened: « Saisie close ». */
  @ApiProperty() label!: string;
  /** The act itself, where it was one of the workflow’s: « Clore la saisie ». */
  @ApiProperty({ type: String, nullable: true }) act!: string | null;
  @ApiProperty({ type: String, nullable: true }) question!: string | null;
  /** Why, where whoever did it had to say. */
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  /** Name of the document that came or went. */
  @ApiProperty({ type: String, nullable: true }) document!: string | null;
  @ApiProperty({ type: [MovementFactView] }) facts!: MovementFactView[];
  @ApiProperty({ type: SealView, nullable: true }) seal!: SealView | null;
}

/** A page of a dossier's history, the latest first. */
export class HistoryView {
  @ApiProperty({ type: [MovementView] }) movements!: MovementView[];
  /** What to ask the next page with; null = this is the beginning. */
  @ApiProperty({ type: Number, nullable: true }) next!: number | null;
}
