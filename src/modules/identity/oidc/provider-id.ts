/** How the provider is called in the accounts' tables and in the address of the return. */
export const PROVIDER_ID = 'oidc';
