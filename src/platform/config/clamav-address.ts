import { type Setting } from './setting.js';

/** Where ClamAV's daemon listens: a socket of this machine, or a port. */
export type ClamavAddress = { readonly path: string } | { readonly host: string; readonly port: number };

export const clamavAddress: Setting<ClamavAddress> = {
  name: 'CLAMAV',
  expected: 'serveur:3310, ou le chemin d’une socket comme /run/clamav/clamd.ctl',
  read: (value) => {
    if (value.startsWith('/')) return { path: value };
    const [, host = '', port] = /^(\[[^\]]+\]|[^:\s]+):(\d{1,5})$/.exec(value) ?? [];
    return Number(port) >= 1 && Number(port) <= 65_535 ? { host: host.replace(/^\[|\]$/g, ''), port: Number(port) } : undefined;
  },
};
