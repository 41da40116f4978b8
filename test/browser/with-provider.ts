import { type Page } from 'playwright-core';
import { openProviderWorld, type ProviderWorld } from '../e2e/provider-world.js';
import { startWithScreens } from './client-server.js';
import { type ScreensWorld, there, worldOf } from './with-screens.js';

type Provider = ProviderWorld['provider'];

/** The service with its screens beside an identity provider that knows these people. */
export function withProvider(people: Provider['people']): { readonly world: ScreensWorld; readonly provider: () => Provider } {
  const held: { provider?: Provider } = {};
  const world = worldOf(async () => {
    const opened = await openProviderWorld({}, 'ES256', startWithScreens);
    Object.assign(opened.provider.people, people);
    held.provider = opened.provider;
    return opened;
  });
  return { world, provider: () => there(held.provider) };
}

/** From the sign-in page to the provider's own, where one says who one is. */
export async function comeBy(page: Page, person: string): Promise<void> {
  await page.getByRole('button', { name: 'S’identifier avec ProConnect' }).click();
  await sayWho(page, person);
}

/** On the provider's own page. */
export async function sayWho(page: Page, person: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Fournisseur d’identité' }).waitFor();
  await page.getByRole('link', { name: person, exact: true }).click();
}

/** The session of this browser at the provider is over: the next visit asks who one is. */
export async function forgottenByProvider(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /^_session/ });
}
