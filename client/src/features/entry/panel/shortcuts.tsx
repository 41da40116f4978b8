import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { entryWords } from '../../../i18n/fr/entry.js';

interface ShortcutsProps {
  readonly onSave: () => void;
  readonly next: string | null;
}

const OFF = 'ecars.raccourcis.non';

/** Alt+Shift+S saves, Alt+Shift+→ goes on. Both are told here, and can be turned off. */
export function Shortcuts({ onSave, next }: ShortcutsProps): ReactElement {
  const text = entryWords.shortcuts;
  const [on, setOn] = useState(() => window.localStorage.getItem(OFF) === null);
  useShortcuts(on, { onSave, next });
  return (
    <details className="ec-shortcuts">
      <summary>{text.title}</summary>
      <ul className="ec-plainlist ec-small">
        <li>{text.save}</li>
        <li>{text.next}</li>
      </ul>
      <Checkbox
        small
        options={[
          {
            label: text.on,
            nativeInputProps: {
              checked: on,
              onChange: (event) => {
                setOn(event.target.checked);
                if (event.target.checked) window.localStorage.removeItem(OFF);
                else window.localStorage.setItem(OFF, '1');
              },
            },
          },
        ]}
      />
    </details>
  );
}

function useShortcuts(on: boolean, { onSave, next }: ShortcutsProps): void {
  const navigate = useNavigate();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!event.altKey || !event.shiftKey) return;
      if (event.code === 'KeyS') onSave();
      else if (event.code === 'ArrowRight' && next !== null) void navigate(next, { preventScrollReset: true });
      else return;
      event.preventDefault();
    };
    if (on) window.addEventListener('keydown', pressed);
    return () => {
      window.removeEventListener('keydown', pressed);
    };
  }, [on, onSave, next, navigate]);
}
