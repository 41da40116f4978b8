import { ApiProperty } from '@nestjs/swagger';
import { type NodeKind } from '../../../forms/index.js';

export class ExpectedEvidenceView {
  @ApiProperty() id!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: ['always', 'never', 'conditional'] }) required!: 'always' | 'never' | 'conditional';
  @ApiProperty({ type: String, nullable: true }) model!: string | null;
}

export class PathStepView {
  @ApiProperty() word!: string;
  @ApiProperty() label!: string;
}

/** A question, less what changes: no answer, no state. */
export class FormQuestionView {
  @ApiProperty() key!: string;
  @ApiProperty() id!: string;
  @ApiProperty() instance!: string;
  @ApiProperty() field!: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) schema!: object;
  @ApiProperty({ type: 'object', additionalProperties: true }) ui!: object;
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: String, nullable: true }) target!: string | null;
  @ApiProperty() comment!: boolean;
  @ApiProperty() commentLabel!: string;
  @ApiProperty() notApplicable!: boolean;
  @ApiProperty() mayExceed!: boolean;
  @ApiProperty() filledBy!: string;
  @ApiProperty() filledByLabel!: string;
  @ApiProperty({ type: [ExpectedEvidenceView] }) evidence!: ExpectedEvidenceView[];
  @ApiProperty({ type: String, nullable: true }) entity!: string | null;
  @ApiProperty({ type: [PathStepView] }) path!: PathStepView[];
  @ApiProperty({ enum: ['never', 'suggest'] }) carryOver!: 'never' | 'suggest';
}

export class FormNodeView {
  @ApiProperty() key!: string;
  @ApiProperty({ enum: ['section', 'objective', 'indicator', 'action', 'question'] }) kind!: NodeKind;
  @ApiProperty() word!: string;
  @ApiProperty({ type: String, nullable: true }) code!: string | null;
  @ApiProperty() label!: string;
  @ApiProperty({ type: String, nullable: true }) help!: string | null;
  @ApiProperty({ type: () => [FormNodeView] }) children!: FormNodeView[];
  @ApiProperty({ type: FormQuestionView, nullable: true }) question!: FormQuestionView | null;
}

/** The form of a dossier: the same for ever under the same `treeHash`. */
export class FormView {
  @ApiProperty() treeHash!: string;
  @ApiProperty() templateHash!: string;
  @ApiProperty() year!: number;
  @ApiProperty() label!: string;
  @ApiProperty({ type: [FormNodeView] }) nodes!: FormNodeView[];
  /** Address of the compiled validators. */
  @ApiProperty() validators!: string;
}
