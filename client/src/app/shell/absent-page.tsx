import { type ReactElement } from 'react';
import { Absent } from '../../ui/absent.js';

/** Any address that is none of the product's. */
export function AbsentPage(): ReactElement {
  return (
    <div className="ec-page ec-page--narrow">
      <Absent />
    </div>
  );
}
