import { type ReactElement } from 'react';
import { type ExpectedPieceView, type FormQuestionView } from '../../../api/types.js';
import { AddDocuments } from '../../../forms/documents/add-documents.js';
import { DropZone } from '../../../forms/documents/drop-zone.js';
import { UploadOutcomes } from '../../../forms/documents/upload-outcomes.js';
import { useUploads } from '../../../forms/documents/use-uploads.js';
import { documentHref } from '../../../forms/dossier/paths.js';
import { useText } from '../../../i18n/text.js';
import { classNames } from '../../../ui/class-names.js';
import { Status } from '../../../ui/status.js';

export type Piece = FormQuestionView['evidence'][number];

interface ExpectedPieceProps {
  readonly dossierId: string;
  readonly questionKey: string;
  readonly piece: Piece;
  readonly missing: boolean;
  readonly given: boolean;
  readonly attachable: boolean;
  readonly model: ExpectedPieceView['model'];
}

/** One expected piece: its name, whether it is compulsory now, its state, its model, and how to give it. */
export function ExpectedPiece(props: ExpectedPieceProps): ReactElement {
  const { dossierId, piece, missing, given } = props;
  const text = useText('entry').documents;
  const uploads = useUploads(dossierId, { level: 'question', key: props.questionKey, evidence: piece.id });
  const content = (
    <div className={classNames('ec-doc', missing && 'ec-doc--miss')}>
      <div className="ec-break">
        <p>
          <b>{piece.label}</b> · {requirementOf(piece, missing, text)}
        </p>
        {props.model && <Model dossierId={dossierId} model={props.model} />}
        {missing && <Status kind="todo" word={text.missing} />}
        {given && <Status kind="done" word={text.given} />}
        <UploadOutcomes uploads={uploads} />
      </div>
      {props.attachable && (
        <div className="ec-doc__act">
          <AddDocuments piece={piece.label} uploads={uploads} />
        </div>
      )}
    </div>
  );
  return props.attachable ? <DropZone uploads={uploads}>{content}</DropZone> : content;
}

function Model({
  dossierId,
  model,
}: {
  readonly dossierId: string;
  readonly model: NonNullable<ExpectedPieceView['model']>;
}): ReactElement {
  const text = useText('entry').documents;
  if (model.documentId === null) return <p className="ec-small ec-muted">{text.model(model.name)}</p>;
  return (
    <p className="ec-small">
      <a href={documentHref(dossierId, model.documentId)} download>
        {text.modelOpen(model.name)}
      </a>
    </p>
  );
}

function requirementOf(piece: Piece, missing: boolean, text: { mandatory: string; optional: string; conditional: string }): string {
  if (missing || piece.required === 'always') return text.mandatory;
  return piece.required === 'conditional' ? text.conditional : text.optional;
}
