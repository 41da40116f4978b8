import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { meQuery } from '../../api/me.js';
import { informationWords } from '../../i18n/fr/information.js';
import { InformationLayout, InformationSection } from './information-layout.js';

/** Who publishes the service, and what its dates and journal are worth. */
export function LegalNoticePage(): ReactElement {
  const text = informationWords.legalNotice;
  const { data: me } = useQuery(meQuery);
  return (
    <InformationLayout title={text.title}>
      <InformationSection title={text.publisherTitle}>
        <p>{me === undefined ? text.publisherUnknown : text.publisher(me.region.agencyName)}</p>
      </InformationSection>
      <InformationSection title={text.softwareTitle}>
        <p>{text.software}</p>
      </InformationSection>
      <InformationSection title={text.valueTitle}>
        <p>{text.value}</p>
      </InformationSection>
    </InformationLayout>
  );
}
