import { type ReactElement } from 'react';
import { useText } from '../../i18n/text.js';
import { InformationLayout, InformationSection } from './information-layout.js';

/** « Trucs et astuces »: what establishments ask most. */
export function TipsPage(): ReactElement {
  const text = useText('information').tips;
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
