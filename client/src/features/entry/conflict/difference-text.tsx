import { type ReactElement, useMemo } from 'react';
import { wordDifference } from './word-difference.js';

/** A text against its departure: added underlined, removed struck, so that neither needs its colour. */
export function DifferenceText({ before, after }: { readonly before: string; readonly after: string }): ReactElement {
  const pieces = useMemo(() => wordDifference(before, after), [before, after]);
  return (
    <>
      {pieces.map((piece, index) => {
        if (piece.kind === 'added')
          return (
            <ins key={index} className="ec-ins">
              {piece.text}
            </ins>
          );
        if (piece.kind === 'removed')
          return (
            <del key={index} className="ec-del">
              {piece.text}
            </del>
          );
        return <span key={index}>{piece.text}</span>;
      })}
    </>
  );
}
