import { type ReactElement } from 'react';
import { type FormQuestionView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';
import { classNames } from '../../../ui/class-names.js';
import { Status } from '../../../ui/status.js';
import { AddDocument, UploadOutcome } from './add-document.js';
import { useUpload } from './use-upload.js';

export type Piece = FormQuestionView['evidence'][number];

interface ExpectedPieceProps {
  readonly dossierId: string;
  readonly questionKey: string;
  readonly piece: Piece;
  readonly missing: boolean;
  readonly given: boolean;
  readonly attachable: boolean;
}

/** One expected piece: its name, whether it is compulsory now, its state, and how to give it. */
export function ExpectedPiece(props: ExpectedPieceProps): ReactElement {
  const { piece, missing, given } = props;
  const text = useText('entry').documents;
  const upload = useUpload(props.dossierId, props.questionKey, piece.id);
  return (
    <div className={classNames('ec-doc', missing && 'ec-doc--miss')}>
      <div className="ec-break">
        <p>
          <b>{piece.label}</b> · {requirementOf(piece, missing, text)}
        </p>
        {missing && <Status kind="todo" word={text.missing} />}
        {given && <Status kind="done" word={text.given} />}
        <UploadOutcome upload={upload} />
      </div>
      {props.attachable && (
        <div className="ec-doc__act">
          <AddDocument piece={piece.label} upload={upload} />
        </div>
      )}
    </div>
  );
}

function requirementOf(piece: Piece, missing: boolean, text: { mandatory: string; optional: string; conditional: string }): string {
  if (missing || piece.required === 'always') return text.mandatory;
  return piece.required === 'conditional' ? text.conditional : text.optional;
}
