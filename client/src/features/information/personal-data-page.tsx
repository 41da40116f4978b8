import { type ReactElement } from 'react';
import { informationWords } from '../../i18n/fr/information.js';
import { InformationLayout, InformationSection } from './information-layout.js';

/** What is kept about people, why, and what they may ask. */
export function PersonalDataPage(): ReactElement {
  const text = informationWords.personalData;
  return (
    <InformationLayout title={text.title}>
      <InformationSection title={text.whatTitle}>
        <ul>
          {text.what.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </InformationSection>
      <InformationSection title={text.whyTitle}>
        <p>{text.why}</p>
      </InformationSection>
      <InformationSection title={text.cookiesTitle}>
        <p>{text.cookies}</p>
      </InformationSection>
      <InformationSection title={text.patientsTitle}>
        <p>{text.patients}</p>
      </InformationSection>
      <InformationSection title={text.rightsTitle}>
        <p>{text.rights}</p>
      </InformationSection>
    </InformationLayout>
  );
}
