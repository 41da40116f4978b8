import { type ReactElement } from 'react';
import { Absent } from './absent.js';

/** In place of a whole page: an address that is none of the product's, or not this person's. */
export function AbsentPage(): ReactElement {
  return (
    <div className="ec-page ec-page--narrow">
      <Absent />
    </div>
  );
}
