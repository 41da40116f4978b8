import { ApiProperty } from '@nestjs/swagger';
import { ContentWrittenView, DocumentView } from '../../dossiers/index.js';

/** A document that was added or withdrawn, and what it changed in the form for this viewer. */
export class DepositedDocumentView extends ContentWrittenView {
  @ApiProperty({ type: DocumentView }) document!: DocumentView;
}
