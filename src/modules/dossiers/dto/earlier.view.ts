import { ApiProperty } from '@nestjs/swagger';
import { ANY_JSON } from './any-json.js';

const VERDICTS = ['reached', 'partial', 'missed', 'not-assessable'] as const;

/** What one body found of an earlier answer, once the establishment was told. */
export class EarlierEvaluationView {
  /** In words. */
  @ApiProperty() body!: string;
  @ApiProperty({ enum: VERDICTS }) verdict!: (typeof VERDICTS)[number];
  @ApiProperty({ type: Number, nullable: true }) points!: number | null;
  @ApiProperty({ type: Number, nullable: true }) pointsMax!: number | null;
  @ApiProperty({ type: String, nullable: true }) remark!: string | null;
}

/** What the same contract answered in its last campaign, and what came of it. */
export class EarlierAnswerView {
  @ApiProperty() key!: string;
  @ApiProperty() year!: number;
  @ApiProperty() text!: string;
  @ApiProperty({ type: String, nullable: true }) target!: string | null;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty(ANY_JSON) value!: unknown;
  /** Whether it is offered for this year (T10). */
  @ApiProperty() carry!: boolean;
  @ApiProperty({ type: [EarlierEvaluationView] }) evaluations!: EarlierEvaluationView[];
}

/** « Commentaire évalué » of an earlier year (S4-22). */
export class EarlierCommentView {
  @ApiProperty() key!: string;
  @ApiProperty() year!: number;
  @ApiProperty() comment!: string;
}
