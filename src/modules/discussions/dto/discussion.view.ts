import { ApiProperty } from '@nestjs/swagger';

export class DiscussionMessageView {
  @ApiProperty() id!: string;
  @ApiProperty() author!: string;
  @ApiProperty() mine!: boolean;
  /** Null once its author took it back. */
  @ApiProperty({ type: String, nullable: true }) text!: string | null;
  @ApiProperty() at!: string;
  @ApiProperty({ type: String, nullable: true }) editedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) deletedAt!: string | null;
  @ApiProperty() editable!: boolean;
  @ApiProperty() deletable!: boolean;
}

/** What the people of one audience say among themselves about a question. */
export class CircleView {
  @ApiProperty() audience!: string;
  @ApiProperty() label!: string;
  /** Who reads it, in words. */
  @ApiProperty({ type: [String] }) readers!: string[];
  @ApiProperty({ type: [DiscussionMessageView] }) messages!: DiscussionMessageView[];
}

/** The discussions of one question that this person takes part in. */
export class DiscussionView {
  @ApiProperty({ type: [CircleView] }) circles!: CircleView[];
}
