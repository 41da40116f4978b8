import { type ReactElement } from 'react';
import { informationWords } from '../../i18n/fr/information.js';
import { InformationLayout, InformationSection } from './information-layout.js';

/** « Trucs et astuces »: what establishments ask most. */
export function TipsPage(): ReactElement {
  const text = informationWords.tips;
  return (
    <InformationLayout title={text.title} lead={text.lead}>
      {text.items.map((item) => (
        <InformationSection key={item.title} title={item.title}>
          <p>{item.text}</p>
        </InformationSection>
      ))}
      <InformationSection title={text.keyboardTitle}>
        <p>{text.keyboard}</p>
      </InformationSection>
    </InformationLayout>
  );
}
