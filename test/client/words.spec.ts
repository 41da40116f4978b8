import { reasonText } from '../../client/src/api/problem-text.js';
import { SessionGate } from '../../client/src/api/session-gate.js';
import { ServerClock } from '../../client/src/api/server-clock.js';
import { keepsRule } from '../../client/src/ui/passwords/password-rules.js';
import { reasonsWords } from '../../client/src/i18n/fr/reasons.js';
import { formatDay, formatPercent, formatPhone, formatSize, formatWeekday } from '../../client/src/ui/format.js';

describe('dates and numbers', () => {
  it('are written in French, a deadline with its weekday', () => {
    expect(formatDay('2026-04-17')).toBe('17/04/2026');
    expect(formatWeekday('2026-04-17')).toBe('vendredi 17 avril 2026');
    expect(formatPhone('0465711000')).toBe('04\u00a065\u00a071\u00a010\u00a000');
    expect(formatSize(24.3 * 1024 * 1024)).toBe('24,3\u00a0Mo');
    expect(formatSize(20 * 1024 * 1024)).toBe('20\u00a0Mo');
    expect(formatSize(1023)).toBe('1\u202f023\u00a0octets');
  });

  it('never round a percentage up', () => {
    expect(formatPercent(99.9)).toBe('99\u00a0%');
  });
});

describe('the reasons of a refusal', () => {
  it('are sentences with their figures', () => {
    expect(reasonText({ code: 'incomplete', params: { rate: 96, remaining: 1 } }, reasonsWords)).toMatch(/96.% : il est|à 96.%/);
    expect(reasonText({ code: 'right-missing', params: { right: 'close' } }, reasonsWords)).toContain('«\u00a0Clore\u00a0»');
  });

  it('name their code when no sentence is known', () => {
    expect(reasonText({ code: 'unheard-of' }, reasonsWords)).toContain('unheard-of');
  });
});

describe('the rules of the password', () => {
  const policy = { min: 12, max: 64, rules: [] };
  const keeps = (rule: Parameters<typeof keepsRule>[0], password: string): boolean | null =>
    keepsRule(rule, password, { email: 'camille.fontbelle@ch-valombre.example', policy });

  it('count characters as a person does, and refuse the words of the address', () => {
    expect(keeps('length', 'é'.repeat(12))).toBe(true);
    expect(keeps('length', 'é'.repeat(11))).toBe(false);
    expect(keeps('identity', 'Valombre-2026!!')).toBe(false);
    expect(keeps('special', 'abcDEF123456')).toBe(false);
    expect(keeps('special', 'abc DEF-123')).toBe(true);
  });

  it('leave to the server what only it knows', () => {
    expect(keeps('common', 'Motdepasse-2026')).toBeNull();
  });
});

describe('the gate of a closed session', () => {
  it('lets nobody wait where no session may be opened', async () => {
    await expect(new SessionGate().pass()).resolves.toBe(false);
  });

  it('opens once for all who wait', async () => {
    const gate = new SessionGate();
    let asked = 0;
    gate.guard(() => {
      asked += 1;
      return Promise.resolve(true);
    });
    await expect(Promise.all([gate.pass(), gate.pass()])).resolves.toEqual([true, true]);
    expect(asked).toBe(1);
  });
});

it('reads the server’s time from its answers', () => {
  const clock = new ServerClock();
  const ahead = new Date(Date.now() + 3_600_000);
  clock.observe(ahead.toUTCString());
  expect(Math.abs(clock.now() - ahead.getTime())).toBeLessThan(5000);
  clock.observe(null);
  expect(clock.now()).toBeGreaterThan(Date.now() + 3_000_000);
});
