import { type DragEvent, type ReactElement, type ReactNode, useState } from 'react';
import { classNames } from '../../ui/class-names.js';
import { type Uploads } from './use-uploads.js';

interface DropZoneProps {
  readonly uploads: Uploads;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Files may be dropped where their button stands: the button stays the way of the keyboard. */
export function DropZone({ uploads, className, children }: DropZoneProps): ReactElement {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) uploads.send(files);
  };
  return (
    <div
      className={classNames('ec-drop', over && 'is-over', className)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
