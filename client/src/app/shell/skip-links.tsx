import { SkipLinks as DsfrSkipLinks } from '@codegouvfr/react-dsfr/SkipLinks';
import { type ReactElement } from 'react';
import { shellWords } from '../../i18n/fr/shell.js';

export function SkipLinks(): ReactElement {
  const text = shellWords.skip;
  return (
    <DsfrSkipLinks
      links={[
        { anchor: '#contenu', label: text.content },
        { anchor: '#pied', label: text.footer },
      ]}
    />
  );
}
