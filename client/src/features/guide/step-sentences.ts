import { useMe } from '../../api/me.js';
import { type GuideStepView } from '../../api/types.js';
import { guideWords } from '../../i18n/fr/guide.js';
import { formatWeekday } from '../../ui/format.js';

type Words = (typeof guideWords)['step'];
type Grant = GuideStepView['grants'][number];
type Deadline = GuideStepView['deadlines'][number];
type ContentMail = GuideStepView['contentMails'][number];
type Period = Deadline['reminders'][number];

/** « Vous pouvez ajouter des documents (à la question) », each once, the reader’s own first. */
export function useGrantSentences(grants: readonly Grant[]): readonly string[] {
  const text = guideWords.step;
  const sorted = useWhatHappens()(grants).sort((one, other) => Number(other.own) - Number(one.own));
  return [...new Set(sorted.map((grant) => grantSentence(grant, text)))];
}

/** Without what the region lets nobody do: to withdraw a document. */
function useWhatHappens(): (grants: readonly Grant[]) => Grant[] {
  const { deletion } = useMe().region.documents;
  return (grants) =>
    grants.flatMap((grant) => {
      const verbs = grant.verbs.filter((verb) => verb !== 'withdraw' || deletion !== 'none');
      return verbs.length === 0 ? [] : [{ ...grant, verbs }];
    });
}

function grantSentence({ own, audience, verbs, levels, part }: Grant, text: Words): string {
  const who = own ? text.mayOwn : text.mayOthers(audience);
  const what = verbs.map((verb) => text.verbs[verb] ?? verb).join(', ');
  const where = [...levels.map((level) => text.levels[level] ?? level), ...(part === null ? [] : [text.part(part)])];
  return `${who} ${what}${where.length === 0 ? '' : ` (${where.join(', ')})`}.`;
}

/** « Quand un document est ajouté, un message part à ARS »: to whom, with which subject, and what is gathered. */
export function contentMailSentences(mails: readonly ContentMail[]): readonly string[] {
  return mails.map(({ verb, to, subject, gatherMinutes }) => {
    const text = guideWords.step;
    const sentence = text.contentMail(text.content[verb] ?? verb, to, subject);
    return gatherMinutes === null ? sentence : `${sentence} ${text.gathered(gatherMinutes)}`;
  });
}

/** Until when, what happens then, and the reminders before. */
export function useDeadlineSentences(deadlines: readonly Deadline[]): readonly string[] {
  const text = guideWords.step;
  return deadlines.flatMap((deadline) => deadlineSentences(deadline, text));
}

function deadlineSentences({ label, lastDay, period, since, reminders }: Deadline, text: Words): string[] {
  const told = reminders.length === 0 ? [] : [text.reminders(reminders.map((one) => periodText(one, text)))];
  if (lastDay !== null) return [text.last(formatWeekday(lastDay), label), ...told];
  if (period !== null && since !== null) return [text.after(periodText(period, text), since, label), ...told];
  return told;
}

function periodText({ count, unit }: Period, text: Words): string {
  return text.periods[unit](count);
}
