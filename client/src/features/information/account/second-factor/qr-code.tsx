import { generate } from 'lean-qr';
import { type ReactElement } from 'react';

/** Light squares around the drawing, without which no camera reads it. */
const MARGIN = 4;

/** Drawn in the page: the secret goes to no other server, and to no file. */
export function QrCode({ text, label }: { text: string; label: string }): ReactElement {
  const code = generate(text);
  const side = code.size + 2 * MARGIN;
  const squares = Array.from({ length: code.size ** 2 }, (_, index) => ({ x: index % code.size, y: Math.floor(index / code.size) }));
  const path = squares
    .filter(({ x, y }) => code.get(x, y))
    .map(({ x, y }) => `M${String(x)} ${String(y)}h1v1h-1z`)
    .join('');
  return (
    <svg className="ec-qr" role="img" aria-label={label} viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`} shapeRendering="crispEdges">
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
