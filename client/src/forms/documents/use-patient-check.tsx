import { type ReactElement, useState } from 'react';
import { PatientCheck } from './patient-check.js';
import { usePatientWarning } from './use-patient-warning.js';

interface PatientAnswer {
  /** The box to tick; null when the warning was acknowledged before. */
  readonly field: ReactElement | null;
  /** Whether it was read; asks for it if not. */
  readonly isRead: () => boolean;
  readonly acknowledge: () => void;
}

/** The warning against patient data as a box to tick, for a dialogue that sends a file. */
export function usePatientCheck(): PatientAnswer {
  const warning = usePatientWarning();
  const [needed] = useState(() => !warning.isRead());
  const [read, setRead] = useState(false);
  const [missing, setMissing] = useState(false);
  const change = (ticked: boolean): void => {
    setRead(ticked);
    setMissing(false);
  };
  return {
    field: needed ? <PatientCheck read={read} missing={missing} onChange={change} /> : null,
    isRead: () => {
      setMissing(needed && !read);
      return !needed || read;
    },
    acknowledge: warning.acknowledge,
  };
}
