/** Addresses of the screens of one dossier. Keys of questions hold `@` and `:`: they are encoded. */
export const contractPath = (contractId: string): string => `/contrats/${encodeURIComponent(contractId)}`;
export const contractDossierPath = (contractId: string, dossierId: string): string =>
  `${contractPath(contractId)}?dossier=${encodeURIComponent(dossierId)}`;
export const entityPath = (finess: string): string => `/entites-juridiques/${encodeURIComponent(finess)}`;
export const contractsPath = '/contrats';
export const entryPath = (dossierId: string): string => `/dossiers/${encodeURIComponent(dossierId)}/saisie`;
export const questionPath = (dossierId: string, key: string): string => `${entryPath(dossierId)}/${encodeURIComponent(key)}`;
/** The question with its discussions unfolded. */
export const DISCUSSION_HASH = '#echanges';
export const discussionPath = (dossierId: string, key: string): string => `${questionPath(dossierId, key)}${DISCUSSION_HASH}`;
export const eventPath = (dossierId: string, event: string): string =>
  `/dossiers/${encodeURIComponent(dossierId)}/actes/${encodeURIComponent(event)}`;
export const historyPath = (dossierId: string): string => `/dossiers/${encodeURIComponent(dossierId)}/historique`;
export const receiptPath = (dossierId: string, event: string): string =>
  `/dossiers/${encodeURIComponent(dossierId)}/recu/${encodeURIComponent(event)}`;
export const editionHref = (dossierId: string): string => `/api/dossiers/${encodeURIComponent(dossierId)}/edition.docx`;
export const receiptHref = (dossierId: string, seq: number): string =>
  `/api/dossiers/${encodeURIComponent(dossierId)}/receipts/${seq}/receipt.docx`;
export const calendarHref = (dossierId: string): string => `/api/dossiers/${encodeURIComponent(dossierId)}/deadlines.ics`;
export const documentHref = (dossierId: string, documentId: string): string =>
  `/api/dossiers/${encodeURIComponent(dossierId)}/documents/${encodeURIComponent(documentId)}/content`;
/** One ZIP: all documents of a dossier, or those of one question. */
export const archiveHref = (dossierId: string, key?: string): string =>
  `/api/dossiers/${encodeURIComponent(dossierId)}/documents.zip${key === undefined ? '' : `?key=${encodeURIComponent(key)}`}`;
