import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { useMenuWord } from '../../api/menu-word.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { guideWords } from '../../i18n/fr/guide.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { formatPhone, formatSize } from '../../ui/format.js';
import { Chapter } from './chapter.js';

export function SignInChapter(): ReactElement {
  const text = guideWords.signIn;
  const { rules } = useMe().passwordPolicy;
  return (
    <Chapter id="se-connecter" title={text.title}>
      <p>{text.identifier}</p>
      <p>{text.renew}</p>
      <h3 className="fr-h6">{text.rules}</h3>
      <ul>
        {rules.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
    </Chapter>
  );
}

export function FindChapter(): ReactElement {
  const text = guideWords.find;
  const menu = useMenuWord('contracts');
  return (
    <Chapter id="trouver" title={text.title}>
      <ol>
        {text.steps(menu).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{text.band}</p>
    </Chapter>
  );
}

export function DocumentsChapter(): ReactElement {
  const text = guideWords.documents;
  const { extensions, maxBytes, warning, deletion } = useMe().region.documents;
  return (
    <Chapter id="documents" title={text.title}>
      <p>{text.formats(extensions)}</p>
      <p>{text.size(formatSize(maxBytes))}</p>
      {warning !== '' && <p>{warning}</p>}
      <p>{documentsWords.deletion[deletion]}</p>
      {deletion !== 'none' && <p>{text.kept}</p>}
    </Chapter>
  );
}

export function RulesChapter(): ReactElement | null {
  const { rules } = useMe().region.home;
  const text = guideWords;
  if (rules.length === 0) return null;
  return (
    <Chapter id="regles" title={text.rules}>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Chapter>
  );
}

export function HelpChapter(): ReactElement {
  const text = guideWords.help;
  const { email, phone, businessEmail, hours } = useMe().region.support;
  return (
    <Chapter id="aide" title={text.title}>
      <p>{text.form}</p>
      <DefinitionList
        items={[
          { term: text.technical, value: email },
          { term: text.phone, value: formatPhone(phone), numeric: true },
          { term: text.business, value: businessEmail },
          ...(hours === null ? [] : [{ term: text.hours, value: hours }]),
        ]}
      />
    </Chapter>
  );
}
