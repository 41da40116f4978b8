import { useCallback, useState } from 'react';

const KEPT = 'ecars.message';

/** A message being written outlives the page, and goes once it is sent. */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const place = `${KEPT}/${name}`;
  const [text, setText] = useState(() => read(place));
  const change = useCallback(
    (next: string) => {
      setText(next);
      write(place, next);
    },
    [place],
  );
  return [text, change];
}

function read(place: string): string {
  try {
    return window.localStorage.getItem(place) ?? '';
  } catch {
    return '';
  }
}

/** A browser that refuses storage keeps it as long as the page. */
function write(place: string, text: string): void {
  try {
    if (text === '') window.localStorage.removeItem(place);
    else window.localStorage.setItem(place, text);
  } catch {
    return;
  }
}
