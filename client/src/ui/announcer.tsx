import { createContext, type ReactElement, type ReactNode, useCallback, useContext, useState } from 'react';

type Announce = (sentence: string) => void;

const AnnouncerContext = createContext<Announce>(() => undefined);

/** The page's one polite live region: « Enregistré à 10:42, 65 % ». What matters is also written on the screen. */
export function Announcer({ children }: { children: ReactNode }): ReactElement {
  const [{ sentence, turn }, say] = useState({ sentence: '', turn: 0 });
  const announce = useCallback<Announce>((next) => {
    say((before) => ({ sentence: next, turn: before.turn + 1 }));
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div className="ec-sr" role="status" aria-live="polite">
        <span key={turn}>{sentence}</span>
      </div>
    </AnnouncerContext>
  );
}

export function useAnnounce(): Announce {
  return useContext(AnnouncerContext);
}
