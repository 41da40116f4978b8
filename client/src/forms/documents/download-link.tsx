import { type ReactElement, type ReactNode, useState } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { useAcknowledged } from './use-acknowledged.js';

interface DownloadLinkProps {
  readonly href: string;
  readonly className?: string;
  /** No antivirus has looked at it, or at all that is in it. */
  readonly unscanned: boolean;
  readonly children: ReactNode;
}

/** Hands a file over; before the first one of a session that no antivirus has looked at, says so. */
export function DownloadLink({ href, className, unscanned, children }: DownloadLinkProps): ReactElement {
  const text = documentsWords.unscanned;
  const warning = useAcknowledged('unscanned-warning');
  const [asking, ask] = useState(false);
  return (
    <>
      <a
        href={href}
        className={className}
        download
        onClick={(event) => {
          if (!unscanned || warning.isRead()) return;
          event.preventDefault();
          ask(true);
        }}
      >
        {children}
      </a>
      {asking && (
        <ConfirmDialog
          title={text.title}
          confirm={text.confirm}
          onConfirm={() => {
            warning.acknowledge();
            ask(false);
            handOver(href);
          }}
          onCancel={() => {
            ask(false);
          }}
        >
          <p>{text.text}</p>
          <p>{text.once}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

function handOver(href: string): void {
  const link = window.document.createElement('a');
  link.href = href;
  link.download = '';
  link.click();
}
