import { useMe } from '../../api/me.js';
import { useAcknowledged } from './use-acknowledged.js';

/** The region's warning against patient data; a region without one asks nothing. */
export function usePatientWarning(): ReturnType<typeof useAcknowledged> {
  const { warning } = useMe().region.documents;
  const { isRead, acknowledge } = useAcknowledged('patient-warning');
  return { isRead: () => warning === '' || isRead(), acknowledge };
}
