export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What was added to and removed from a text, word by word (longest common subsequence). */
export function wordDifference(before: string, after: string): readonly Piece[] {
  const [old, now] = [words(before), words(after)];
  const lengths = commonLengths(old, now);
  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const kind = step(old, now, { lengths, row, column });
    const text = (kind === 'removed' ? old[row] : now[column]) ?? '';
    if (kind !== 'added') row += 1;
    if (kind !== 'removed') column += 1;
    push(pieces, { kind, text });
  }
  return pieces;
}

function words(text: string): readonly string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

interface Place {
  readonly lengths: readonly (readonly number[])[];
  readonly row: number;
  readonly column: number;
}

function step(old: readonly string[], now: readonly string[], { lengths, row, column }: Place): Piece['kind'] {
  if (row >= old.length) return 'added';
  if (column >= now.length) return 'removed';
  if (old[row] === now[column]) return 'same';
  return at(lengths, row + 1, column) >= at(lengths, row, column + 1) ? 'removed' : 'added';
}

/** How many words two texts still share from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths: number[][] = [];
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const here: number[] = [];
    lengths[row] = here;
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const longest = Math.max(at(lengths, row + 1, column), here[column + 1] ?? 0);
      here[column] = old[row] === now[column] ? at(lengths, row + 1, column + 1) + 1 : longest;
    }
  }
  return lengths;
}

function at(lengths: readonly (readonly number[])[], row: number, column: number): number {
  return lengths[row]?.[column] ?? 0;
}

function push(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kind === piece.kind) pieces[pieces.length - 1] = { kind: piece.kind, text: last.text + piece.text };
  else pieces.push(piece);
}
