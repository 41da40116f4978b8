import { type ReactElement, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';

interface ModalDialogProps {
  title: ReactNode;
  /** What the dialogue says; read out when it opens. */
  description: ReactNode;
  children: ReactNode;
  /** Escape. Absent: the dialogue must be answered. */
  onEscape?: () => void;
  /** `alertdialog` for what interrupts. */
  role?: 'dialog' | 'alertdialog';
  /** Put the focus on the title; false: on the first control. */
  focusTitle?: boolean;
  /** The page behind may not be read. */
  hidesPage?: boolean;
}

/** A modal dialogue on the browser's own: the page behind is inert, the focus stays inside and comes back where it was. */
export function ModalDialog({
  title,
  description,
  children,
  onEscape,
  role = 'alertdialog',
  focusTitle = true,
  hidesPage = false,
}: ModalDialogProps): ReactElement {
  const { dialog, heading } = useModal(focusTitle);
  const id = useId();
  return (
    <dialog
      ref={dialog}
      className={hidesPage ? 'ec-dialog ec-dialog--hides' : 'ec-dialog'}
      role={role}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
    >
      <h2 id={`${id}-title`} className="fr-h5" tabIndex={focusTitle ? -1 : undefined} ref={heading}>
        {title}
      </h2>
      <div id={`${id}-text`}>{description}</div>
      {children}
    </dialog>
  );
}

/** Opens on arrival; gives the focus back on leaving. */
function useModal(focusTitle: boolean): { dialog: RefObject<HTMLDialogElement | null>; heading: RefObject<HTMLHeadingElement | null> } {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    if (focusTitle) heading.current?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, [focusTitle]);
  return { dialog, heading };
}
