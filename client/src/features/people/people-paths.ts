export const peoplePath = '/mon-etablissement';
export const establishmentPath = (id: string): string => `${peoplePath}/${id}`;
export const invitePath = (id: string): string => `${establishmentPath(id)}/inviter`;
export const memberPath = (id: string, membershipId: string): string => `${establishmentPath(id)}/droits/${membershipId}`;
