import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type ScanFailure } from '../../../platform/index.js';
import { type DocumentLevel } from '../../../workflows/index.js';
import { DocumentView } from '../../dossiers/index.js';

const LEVELS = ['question', 'contract', 'establishment', 'reference'];
const NEEDS = ['always', 'never', 'conditional'];

/** Why something is not possible; the client has the sentence of each code. */
export class DocumentReasonView {
  @ApiProperty() code!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] } })
  params?: Readonly<Record<string, string | number>>;
}

export class EstablishmentView {
  @ApiProperty() id!: string;
  /** « EJ - 990000010 - CH DE VALOMBRE » */
  @ApiProperty() label!: string;
}

/** What this viewer may add at one level; the levels come from the workflow. */
export class LibraryLevelView {
  @ApiProperty({ enum: LEVELS }) level!: DocumentLevel;
  @ApiProperty() attachable!: boolean;
  @ApiProperty({ type: [DocumentReasonView] }) reasons!: DocumentReasonView[];
  /** Those that the level `establishment` chooses from. */
  @ApiProperty({ type: [EstablishmentView] }) establishments!: EstablishmentView[];
}

/** A document of the library, or the tombstone of one. */
export class LibraryDocumentView extends DocumentView {
  @ApiProperty({ type: EstablishmentView, nullable: true }) establishment!: EstablishmentView | null;
  @ApiProperty() sha256!: string;
  /** What the antivirus found in it. */
  @ApiProperty({ type: String, nullable: true }) infection!: string | null;
  /** Why the antivirus could not tell; it is asked again. */
  @ApiProperty({ type: String, enum: ['too-large', 'other'], nullable: true }) scanFailure!: ScanFailure | null;
  /** Whether this viewer may withdraw or replace it; `reasons` says why not. */
  @ApiProperty() withdrawable!: boolean;
  @ApiProperty({ type: [DocumentReasonView] }) reasons!: DocumentReasonView[];
}

/** A model to fill in: the document of reference that has its name, once the agency has deposited it. */
export class EvidenceModelView {
  @ApiProperty() name!: string;
  @ApiProperty({ type: String, nullable: true }) documentId!: string | null;
}

/** A piece that a question expects, or the contract itself. */
export class ExpectedPieceView {
  @ApiProperty({ enum: ['question', 'contract'] }) level!: 'question' | 'contract';
  /** Key of the question. */
  @ApiProperty({ type: String, nullable: true }) key!: string | null;
  @ApiProperty({ type: String, nullable: true }) code!: string | null;
  @ApiProperty({ type: String, nullable: true }) question!: string | null;
  @ApiProperty({ type: String, nullable: true }) entity!: string | null;
  @ApiProperty() evidence!: string;
  @ApiProperty() label!: string;
  @ApiProperty({ enum: NEEDS }) required!: 'always' | 'never' | 'conditional';
  /** Required as the answers stand now, and absent. */
  @ApiProperty() missing!: boolean;
  /** The documents that are this piece. */
  @ApiProperty({ type: [String] }) documents!: string[];
  @ApiProperty({ type: EvidenceModelView, nullable: true }) model!: EvidenceModelView | null;
}

/** Every document that a dossier gives access to, and every piece that it expects. */
export class LibraryView {
  @ApiProperty() year!: number;
  @ApiProperty({ type: [LibraryLevelView] }) levels!: LibraryLevelView[];
  @ApiProperty({ type: [LibraryDocumentView] }) documents!: LibraryDocumentView[];
  @ApiProperty({ type: [ExpectedPieceView] }) expected!: ExpectedPieceView[];
  /** How many expected pieces are missing now. */
  @ApiProperty() missing!: number;
}
