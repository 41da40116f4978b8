import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useRef, useState } from 'react';
import { beginSecondFactor, type Enrolment, removeSecondFactor, renewRecoveryCodes } from '../../../../api/account.js';
import { meQuery } from '../../../../api/me.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { useAnnounce } from '../../../../ui/announcer.js';

export interface SecondFactorStage {
  /** Being set up: a secret to scan, not yet proven. */
  enrolment: Enrolment | null;
  /** To be kept by the person: shown once. */
  codes: readonly string[] | null;
  begin: (password: string) => Promise<void>;
  renew: (password: string) => Promise<void>;
  remove: (password: string) => Promise<void>;
  activated: () => Promise<void>;
  kept: () => void;
  cancel: () => void;
}

/** What is shown between two acts is held here alone: leaving the page forgets it. */
export function useSecondFactor(): SecondFactorStage & { heading: RefObject<HTMLHeadingElement | null> } {
  const text = accountWords.secondFactor;
  const { heading, changed } = useChanged();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return {
    enrolment,
    codes,
    heading,
    begin: async (password) => {
      setEnrolment(await beginSecondFactor(password));
    },
    renew: async (password) => {
      setCodes(await renewRecoveryCodes(password));
    },
    remove: async (password) => {
      await removeSecondFactor(password);
      await changed(text.removed);
    },
    activated: async () => {
      setCodes(enrolment?.backupCodes ?? null);
      setEnrolment(null);
      await changed(text.activated);
    },
    kept: () => {
      setCodes(null);
      heading.current?.focus();
    },
    cancel: () => {
      setEnrolment(null);
      heading.current?.focus();
    },
  };
}

/** After a change: what the page shows is read again, the section takes the focus, and it is said. */
function useChanged(): { heading: RefObject<HTMLHeadingElement | null>; changed: (sentence: string) => Promise<void> } {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const changed = async (sentence: string): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    heading.current?.focus();
    announce(sentence);
  };
  return { heading, changed };
}
