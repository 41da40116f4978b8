import { useMe } from '../../api/me.js';

const KEY = 'ecars.patient-warning';

interface PatientWarning {
  readonly isRead: () => boolean;
  readonly acknowledge: () => void;
}

/** The region's warning against patient data is acknowledged once in a session, by each person. */
export function usePatientWarning(): PatientWarning {
  const { person, region } = useMe();
  return {
    isRead: () => region.documents.warning === '' || sessionStorage.getItem(KEY) === person.id,
    acknowledge: () => {
      sessionStorage.setItem(KEY, person.id);
    },
  };
}
