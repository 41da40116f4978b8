import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement, useState } from 'react';
import { useReasonText } from '../../api/problem-text.js';
import { type LibraryLevelView } from '../../api/types.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { AddDocuments } from './add-documents.js';
import { CiteDocument } from './citing/cite-document.js';
import { DropZone } from './drop-zone.js';
import { type Place } from './upload-document.js';
import { UploadOutcomes } from './upload-outcomes.js';
import { useUploads } from './use-uploads.js';

interface LevelDepositProps {
  readonly dossierId: string;
  readonly level: LibraryLevelView;
  /** Pieces are expected at this level: what is added here is none of them. */
  readonly other: boolean;
}

/** « Ajouter document » at a level that the workflow opens [S3-07]; closed, it says why [S3-12]. */
export function LevelDeposit({ dossierId, level, other }: LevelDepositProps): ReactElement {
  const sentence = useReasonText();
  const text = documentsWords.levels[level.level];
  if (level.attachable) return <OpenLevel dossierId={dossierId} level={level} other={other} />;
  return (
    <p className="ec-small ec-muted fr-my-3v">
      <span className="fr-icon-lock-line fr-icon--sm" aria-hidden="true" /> {text}
      {'\u00a0: '}
      {level.reasons.map(sentence).join(' ')}
    </p>
  );
}

function OpenLevel({ dossierId, level: { level, establishments }, other }: LevelDepositProps): ReactElement {
  const text = documentsWords;
  const title = (other ? text.otherOf : text.levels)[level];
  const [chosen, choose] = useState(establishments[0]?.id);
  const place: Place = { level, organisation: chosen };
  const uploads = useUploads(dossierId, place);
  return (
    <DropZone uploads={uploads}>
      <div className="ec-doc">
        <div>
          <p>
            <b>{title}</b>
          </p>
          {establishments.length > 1 && <Establishments all={establishments} chosen={chosen} onChoose={choose} />}
          <p className="ec-small ec-muted ec-drop__hint">{text.drop}</p>
          <UploadOutcomes uploads={uploads} />
        </div>
        <div className="ec-doc__act">
          <AddDocuments piece={title} uploads={uploads} />
          <CiteDocument dossierId={dossierId} place={place} piece={title} />
        </div>
      </div>
    </DropZone>
  );
}

interface EstablishmentsProps {
  readonly all: LibraryLevelView['establishments'];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

function Establishments({ all, chosen, onChoose }: EstablishmentsProps): ReactElement {
  const text = documentsWords;
  return (
    <Select
      label={text.establishment}
      nativeSelectProps={{
        value: chosen,
        onChange: (event) => {
          onChoose(event.target.value);
        },
      }}
    >
      {all.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </Select>
  );
}
