import { type ReactElement } from 'react';
import { type LibraryLevelView, type LibraryView } from '../../api/types.js';
import { ExpectedPiece } from './expected-piece.js';

interface ContractPiecesProps {
  readonly dossierId: string;
  readonly library: LibraryView;
  readonly level: LibraryLevelView;
}

/** The pieces that the contract itself is expected to hold, each with its state and its way in [S3-08]. */
export function ContractPieces({ dossierId, library, level }: ContractPiecesProps): ReactElement {
  const pieces = library.expected.filter((piece) => piece.level === 'contract' && level.level === 'contract');
  return (
    <>
      {pieces.map(({ evidence, label, required, missing, documents, model }) => (
        <ExpectedPiece
          key={evidence}
          dossierId={dossierId}
          place={{ level: 'contract', evidence }}
          label={label}
          required={required}
          missing={missing}
          given={documents.length > 0}
          attachable={level.attachable}
          model={model}
        />
      ))}
    </>
  );
}
