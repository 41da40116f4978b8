import { useCallback } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { formatPercent, formatTime } from '../../../ui/format.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';

/** Saves, and says so: « Enregistré à 10:42, 65 % ». The focus stays where it is. */
export function useSpokenSave(editor: AnswerEditor): () => void {
  const announce = useAnnounce();
  const text = entryWords.save;
  return useCallback(() => {
    void editor.save().then((rate) => {
      if (rate === false) return;
      const time = formatTime(Date.now());
      announce(rate === null ? text.saved(time) : text.savedRate(time, formatPercent(rate)));
    });
  }, [editor, announce, text]);
}
