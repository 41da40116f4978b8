export const delegationsPath = '/delegations';
export const newDelegationPath = '/delegations/nouvelle';
export const delegationPath = (id: string): string => `/delegations/${encodeURIComponent(id)}`;
