import { ApiProperty } from '@nestjs/swagger';
import { type Dot } from '../../../forms/index.js';
import { ANY_JSON } from './any-json.js';
import { DocumentView } from './document.view.js';
import { EarlierAnswerView, EarlierCommentView } from './earlier.view.js';
import { ProgressView } from './progress.view.js';
import { DOTS, SectionView } from './section.view.js';

export class QuestionStateView {
  @ApiProperty() key!: string;
  @ApiProperty({ enum: DOTS }) dot!: Dot;
  @ApiProperty() visible!: boolean;
  @ApiProperty() required!: boolean;
  @ApiProperty() filled!: boolean;
  @ApiProperty() editable!: boolean;
  @ApiProperty() attachable!: boolean;
  /** Why it is not filled. */
  @ApiProperty({ type: String, nullable: true }) cause!: string | null;
  @ApiProperty({ type: [String] }) missingEvidence!: string[];
}

export class AnswerView {
  @ApiProperty() key!: string;
  @ApiProperty(ANY_JSON) value!: unknown;
  @ApiProperty() notApplicable!: boolean;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty() confirmed!: boolean;
  /** What `If-Match` must name to change it. */
  @ApiProperty() version!: number;
  @ApiProperty() filledBy!: string;
  @ApiProperty() filledAt!: string;
}

/** What one person typed and the schema still refuses (T11). */
export class DraftView {
  @ApiProperty() key!: string;
  @ApiProperty(ANY_JSON) value!: unknown;
  @ApiProperty() notApplicable!: boolean;
  @ApiProperty({ type: String, nullable: true }) comment!: string | null;
  @ApiProperty() baseVersion!: number;
  @ApiProperty() updatedAt!: string;
}

/** All that changes in a dossier's form, for this viewer. */
export class AnswersView {
  @ApiProperty() version!: number;
  @ApiProperty() contentRev!: number;
  @ApiProperty({ type: ProgressView }) progress!: ProgressView;
  @ApiProperty({ type: [QuestionStateView] }) states!: QuestionStateView[];
  @ApiProperty({ type: [AnswerView] }) answers!: AnswerView[];
  @ApiProperty({ type: [DocumentView] }) documents!: DocumentView[];
  @ApiProperty({ type: [DraftView] }) drafts!: DraftView[];
  @ApiProperty({ type: [EarlierAnswerView] }) earlier!: EarlierAnswerView[];
  /** Of every earlier year, the newest first. */
  @ApiProperty({ type: [EarlierCommentView] }) earlierComments!: EarlierCommentView[];
}

/** What a content write changed, for this viewer. */
export class ContentWrittenView {
  @ApiProperty({ type: [QuestionStateView] }) states!: QuestionStateView[];
  @ApiProperty({ type: ProgressView }) progress!: ProgressView;
  @ApiProperty() contentRev!: number;
  @ApiProperty({ type: [SectionView] }) sections!: SectionView[];
}

export class SavedAnswerView extends ContentWrittenView {
  @ApiProperty({ type: AnswerView }) answer!: AnswerView;
}
