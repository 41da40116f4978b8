import { type ReactElement } from 'react';
import { type GuideStepView } from '../../api/types.js';
import { guideWords } from '../../i18n/fr/guide.js';
import { ActsTable } from './acts-table.js';
import { contentMailSentences, useDeadlineSentences, useGrantSentences } from './step-sentences.js';

/** One state of the campaign, as an establishment lives it. */
export function GuideStep({ step, index }: { readonly step: GuideStepView; readonly index: number }): ReactElement {
  const text = guideWords.step;
  const grants = useGrantSentences(step.grants);
  const deadlines = useDeadlineSentences(step.deadlines);
  return (
    <section className="fr-mt-6v">
      <h3 className="fr-h6">{text.title(index, step.label)}</h3>
      {grants.length === 0 ? (
        <p>{text.read}</p>
      ) : (
        <ul>
          {grants.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {deadlines.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {contentMailSentences(step.contentMails).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {step.acts.length > 0 && <ActsTable acts={step.acts} caption={`${text.acts}, ${step.label} (${String(index)})`} />}
    </section>
  );
}
