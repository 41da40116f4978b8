import { type ReactElement } from 'react';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ArrayFieldItemButtonsTemplateProps } from '@rjsf/utils';
import { formWords } from '../../i18n/fr/form.js';

/** The acts on a row, each with the row's number in its name. */
export function ArrayFieldItemButtonsTemplate(props: ArrayFieldItemButtonsTemplateProps): ReactElement {
  const text = formWords;
  const row = props.index + 1;
  return (
    <div className="ec-actions ec-actions--tight">
      {props.hasMoveUp && <RowButton icon="fr-icon-arrow-up-s-line" title={text.moveUp(row)} onClick={props.onMoveUpItem} />}
      {props.hasMoveDown && <RowButton icon="fr-icon-arrow-down-s-line" title={text.moveDown(row)} onClick={props.onMoveDownItem} />}
      {props.hasRemove && (
        <Button
          type="button"
          priority="tertiary no outline"
          size="small"
          nativeButtonProps={{ 'aria-label': text.removeRow(row) }}
          onClick={props.onRemoveItem}
        >
          {text.remove}
        </Button>
      )}
    </div>
  );
}

interface RowButtonProps {
  readonly icon: 'fr-icon-arrow-up-s-line' | 'fr-icon-arrow-down-s-line';
  readonly title: string;
  readonly onClick: () => void;
}

function RowButton({ icon, title, onClick }: RowButtonProps): ReactElement {
  return <Button type="button" priority="tertiary no outline" size="small" iconId={icon} title={title} onClick={onClick} />;
}
