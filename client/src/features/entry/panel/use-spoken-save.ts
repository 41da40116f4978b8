import { useCallback } from 'react';
import { useText } from '../../../i18n/text.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { formatPercent, formatTime } from '../../../ui/format.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';

/** Saves, and says so: « Enregistré à 10:42, 65 % ». The focus stays where it is. */
export function useSpokenSave(editor: AnswerEditor): () => void {
  const announce = useAnnounce();
  const text = useText('entry').save;
  return useCallback(() => {
    void editor.save().then((rate) => {
      if (rate === false) return;
      const time = formatTime(Date.now());
      announce(rate === null ? text.saved(time) : text.savedRate(time, formatPercent(rate)));
    });
  }, [editor, announce, text]);
}
