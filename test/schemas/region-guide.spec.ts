import { readFileSync } from 'node:fs';
import { MailTemplates } from '../../src/modules/notifications/mails/mail-templates.js';
import { DEFAULT_SETTINGS } from '../../src/modules/organisations/default-settings.js';
import { readSettings } from '../../src/modules/organisations/read-settings.js';
import { isRecord } from '../../src/shared/json.js';

const GUIDE = readFileSync(new URL('../../docs/guides/ouvrir-une-region.md', import.meta.url), 'utf8');
const EXAMPLE = JSON.parse(/```json\n(.*?)```/s.exec(GUIDE)?.[1] ?? '') as object;

/** `signIn.tips` → its value; the region's own words are one setting. */
function settingsOf(group: object, before = ''): [string, unknown][] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    const name = `${before}${key}`;
    return isRecord(value) && name !== 'words' ? settingsOf(value, `${name}.`) : [[name, value] as [string, unknown]];
  });
}

/** The first two cells of each row of the tables, as the settings write them. */
const told = [...GUIDE.matchAll(/^\| `([\w.]+)` +\| `(.*?)` +\|/gm)].map(([, name, byDefault]) => [name!, JSON.parse(byDefault!) as unknown]);

describe('the guide of whoever opens a region', () => {
  it('tells each setting once, with its default, and none that does not exist', () => {
    const byName = ([one]: unknown[], [other]: unknown[]): number => (String(one) < String(other) ? -1 : 1);
    expect(told.sort(byName)).toEqual(settingsOf(DEFAULT_SETTINGS).sort(byName));
  });

  it('shows an example whose every value is taken as it is', () => {
    const taken = new Map(settingsOf(readSettings(EXAMPLE)));
    for (const [name, value] of settingsOf(EXAMPLE)) expect([name, taken.get(name)]).toEqual([name, value]);
  });

  it('shows words of mails that can be sent', () => {
    expect(new MailTemplates().problemsOf(readSettings(EXAMPLE).words)).toEqual([]);
  });
});
