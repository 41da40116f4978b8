import { type ReactElement } from 'react';
import { type ExpectedPieceView } from '../../api/types.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { classNames } from '../../ui/class-names.js';
import { Status } from '../../ui/status.js';
import { documentHref } from '../dossier/paths.js';
import { AddDocuments } from './add-documents.js';
import { CiteDocument } from './citing/cite-document.js';
import { DropZone } from './drop-zone.js';
import { type Place } from './upload-document.js';
import { UploadOutcomes } from './upload-outcomes.js';
import { useUploads } from './use-uploads.js';

interface ExpectedPieceProps {
  readonly dossierId: string;
  readonly place: Place;
  readonly label: string;
  readonly required: ExpectedPieceView['required'];
  readonly missing: boolean;
  readonly given: boolean;
  readonly attachable: boolean;
  readonly model: ExpectedPieceView['model'];
}

/** One expected piece: its name, whether it is compulsory now, its state, its model, and how to give it. */
export function ExpectedPiece(props: ExpectedPieceProps): ReactElement {
  const { dossierId, label, missing, given } = props;
  const text = documentsWords.pieces;
  const uploads = useUploads(dossierId, props.place);
  const content = (
    <div className={classNames('ec-doc', missing && 'ec-doc--miss')}>
      <div className="ec-break">
        <p>
          <b>{label}</b> · {requirementOf(props, text)}
        </p>
        {props.model && <Model dossierId={dossierId} model={props.model} />}
        {missing && <Status kind="todo" word={text.missing} />}
        {given && <Status kind="done" word={text.given} />}
        <UploadOutcomes uploads={uploads} />
      </div>
      {props.attachable && (
        <div className="ec-doc__act">
          <AddDocuments piece={label} uploads={uploads} />
          <CiteDocument dossierId={dossierId} place={props.place} piece={label} />
        </div>
      )}
    </div>
  );
  return props.attachable ? <DropZone uploads={uploads}>{content}</DropZone> : content;
}

interface ModelProps {
  readonly dossierId: string;
  readonly model: NonNullable<ExpectedPieceView['model']>;
}

function Model({ dossierId, model: { name, documentId } }: ModelProps): ReactElement {
  const text = documentsWords.pieces;
  if (documentId === null) return <p className="ec-small ec-muted">{text.model(name)}</p>;
  return (
    <p className="ec-small">
      <a href={documentHref(dossierId, documentId)} download>
        {text.modelOpen(name)}
      </a>
    </p>
  );
}

function requirementOf({ missing, required, place }: ExpectedPieceProps, text: (typeof documentsWords)['pieces']): string {
  if (missing || required === 'always') return text.mandatory;
  if (required === 'never') return text.optional;
  return place.level === 'question' ? text.conditional : text.conditionalOfContract;
}
