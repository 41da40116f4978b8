import { BootError } from '../boot-error.js';
import { withClient } from './owner-client.js';

const MINIMUM = { number: 150_000, name: '15' };

/** A server that may lose what it acknowledged, or that is too old, is refused before anything is written to it. */
export async function refuseUnsafeServer(url: string): Promise<void> {
  const settings = await withClient(url, async (client) => {
    const { rows } = await client.query<Record<'version' | 'fsync' | 'commits' | 'encoding', string>>(
      `select current_setting('server_version_num') as version, current_setting('fsync') as fsync,
              current_setting('synchronous_commit') as commits, current_setting('server_encoding') as encoding`,
    );
    return rows[0];
  });
  if (!settings) return;
  if (Number(settings.version) < MINIMUM.number) throw new BootError(`PostgreSQL ${MINIMUM.name} ou plus récent est nécessaire.`);
  if (settings.encoding !== 'UTF8') throw new BootError(`La base doit être en UTF8 ; elle est en ${settings.encoding}.`);
  if (settings.fsync === 'off' || settings.commits === 'off') {
    throw new BootError(
      'PostgreSQL est réglé pour perdre des écritures (fsync ou synchronous_commit à « off ») : remettez ces réglages à « on ».',
    );
  }
}
