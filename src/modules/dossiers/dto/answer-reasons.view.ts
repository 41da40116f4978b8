import { ApiProperty } from '@nestjs/swagger';
import { ReasonView } from './event.view.js';

/** Why this person may not answer a question now; empty: they may. */
export class AnswerReasonsView {
  @ApiProperty({ type: [ReasonView] }) reasons!: ReasonView[];
}
