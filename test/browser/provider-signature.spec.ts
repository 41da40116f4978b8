import { type DelegationsView } from '../../src/modules/delegations/dto/delegation.view.js';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { dayIn } from '../e2e/dossier-world.js';
import { signIn } from '../support/index.js';
import { WIDTHS } from './client-server.js';
import { accountOf } from './dossier-of.js';
import { isSoundAtEachWidth } from './sound-page.js';
import { comeBy, forgottenByProvider, sayWho, withProvider } from './with-provider.js';

const CAMILLE = accountOf('camille.fontbelle');
const password = demonstrationAccounts()[0]?.password ?? '';
const { world } = withProvider({ camille: { email: CAMILLE, given_name: 'Camille', usual_name: 'Fontbelle', email_verified: true } });
beforeEach(async () => {
  await world.server.database.query(`delete from app.delegation; delete from app.request_quota; delete from auth."rateLimit";
    delete from auth.account where "providerId" = 'credential' and "userId" in (select id from auth."user" where email = '${CAMILLE}')`);
});

async function proposed(): Promise<string> {
  const director = await signIn(world.server, accountOf('maude.tilleray'));
  const { delegable } = (await director.get('/api/delegations')).body as DelegationsView;
  const [{ membershipId, colleagues }] = delegable as [DelegationsView['delegable'][number]];
  const delegateId = colleagues.find(({ name }) => name === 'Camille Fontbelle')?.id;
  const terms = { membershipId, delegateId, rights: ['close'], contractIds: null, from: dayIn(0), to: dayIn(7) };
  const { body } = await director.post('/api/delegations').send({ ...terms, password, confirmed: true });
  return (body as DelegationsView).given[0]!.id;
}

describe.each(WIDTHS)('signing without a password, at %i pixels', (width) => {
  it('asks to come by the provider again when that was too long ago, then signs by that alone', async () => {
    const address = `/delegations/${await proposed()}`;
    const { page, complaints } = await world.open(width);
    await page.goto(address);
    await comeBy(page, 'camille');
    const ready = page.getByText('vous signez par votre identification');
    await ready.waitFor();
    expect(await page.getByLabel('Votre mot de passe, pour signer').count()).toBe(0);
    await world.server.database.query(`update auth.session set "createdAt" = now() - interval '11 minutes'`);
    await page.reload();
    const again = page.getByRole('button', { name: 'S’identifier de nouveau avec ProConnect' });
    await again.waitFor();
    await page.getByRole('button', { name: 'Signer la délégation' }).click();
    await page.getByRole('link', { name: 'Identifiez-vous de nouveau pour signer' }).waitFor();
    await isSoundAtEachWidth(page, 'a signature that waits for the provider');
    await page.setViewportSize({ width, height: 900 });

    await forgottenByProvider(page);
    await again.click();
    await sayWho(page, 'camille');
    await ready.waitFor();
    await page.getByRole('checkbox', { name: /J’ai lu ce qui est délégué/ }).check({ force: true });
    await page.getByRole('button', { name: 'Signer la délégation' }).click();
    await page.getByText('Vous avez signé la délégation.').first().waitFor();
    expect(complaints).toEqual([]);
  });
});
