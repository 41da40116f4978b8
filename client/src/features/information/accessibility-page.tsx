import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { informationWords } from '../../i18n/fr/information.js';
import { InformationLayout, InformationSection } from './information-layout.js';

/** What was checked, by whom, and what remains: an own evaluation, said as such. */
export function AccessibilityPage(): ReactElement {
  const text = informationWords;
  const page = text.accessibility;
  return (
    <InformationLayout title={page.title} lead={page.lead}>
      <InformationSection title={page.stateTitle}>
        <ul>
          {page.state.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </InformationSection>
      <InformationSection title={page.contactTitle}>
        <p>{page.contact}</p>
        <p>
          <Link to="/un-probleme">{text.support.title}</Link>
        </p>
      </InformationSection>
      <InformationSection title={page.rightsTitle}>
        <p>{page.rights}</p>
      </InformationSection>
    </InformationLayout>
  );
}
