import { type ReactElement } from 'react';
import { NeighbourLinks } from './neighbour-links.js';
import { type QuestionPanelProps } from './question-panel-props.js';

/** Under a question that one may only read: the way to those that wait, when some do. */
export function ReadOnlyBar({ neighbours, addressOf, nameOf }: QuestionPanelProps): ReactElement | null {
  if (!neighbours.previous && !neighbours.next) return null;
  return (
    <div className="ec-question__foot">
      <NeighbourLinks previous={neighbours.previous} next={neighbours.next} addressOf={addressOf} nameOf={nameOf} />
    </div>
  );
}
