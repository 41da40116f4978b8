import { type ReactElement, useEffect, useState } from 'react';
import { commonWords } from '../i18n/fr/common.js';

const WORDS_AFTER = 400;
const LONG_AFTER = 8000;

/** A wait: nothing for 400 ms, then words, then what to do if it lasts. Keeps its height, so that the page does not jump. */
export function Waiting({ text }: { text?: string }): ReactElement {
  const common = commonWords;
  const spoken = useElapsed(WORDS_AFTER);
  const long = useElapsed(LONG_AFTER);
  return (
    <div className="ec-waiting" aria-busy="true">
      <p className="ec-strong ec-m0" role="status">
        {spoken ? (text ?? common.loading) : null}
      </p>
      {long ? <p className="ec-small ec-muted fr-mt-1v">{common.loadingLong}</p> : null}
      {spoken ? (
        <div className="ec-skel" aria-hidden="true">
          <i />
          <i />
          <i />
        </div>
      ) : null}
    </div>
  );
}

function useElapsed(delay: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setElapsed(true);
    }, delay);
    return () => {
      clearTimeout(timer);
    };
  }, [delay]);
  return elapsed;
}
