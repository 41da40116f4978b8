import { type GuideContentMailView } from './dto/guide.view.js';
import { mailsOf, type State } from './guide-acts.js';
import { type GuideContext } from './guide-context.js';

/** The mails that leave when the content changes in a state: a document added or withdrawn, an answer… (`onContent`). */
export function contentMailsOf({ onContent = {} }: State, context: GuideContext): GuideContentMailView[] {
  return Object.entries(onContent).flatMap(([verb, actions]) =>
    mailsOf({ actions }, context, verb).map(({ mail, ...told }) => ({ verb, ...told, gatherMinutes: context.gatherMinutesOf(mail) })),
  );
}
