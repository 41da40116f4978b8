import { SkipLinks as DsfrSkipLinks } from '@codegouvfr/react-dsfr/SkipLinks';
import { type ReactElement } from 'react';
import { useText } from '../../i18n/text.js';

export function SkipLinks(): ReactElement {
  const text = useText('shell').skip;
  return (
    <DsfrSkipLinks
      links={[
        { anchor: '#contenu', label: text.content },
        { anchor: '#pied', label: text.footer },
      ]}
    />
  );
}
