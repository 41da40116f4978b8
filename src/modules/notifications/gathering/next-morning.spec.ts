import { nextMorning } from './next-morning.js';

describe('nextMorning', () => {
  it.each([
    ['before eight of a working day, the same day', '2026-03-10T06:59:00Z', '2026-03-10T07:00:00.000Z'],
    ['at eight, the day after', '2026-03-10T07:00:00Z', '2026-03-11T07:00:00.000Z'],
    ['on a Friday evening, on Monday', '2026-03-13T17:00:00Z', '2026-03-16T07:00:00.000Z'],
    ['on a Saturday before eight, on Monday', '2026-03-14T05:00:00Z', '2026-03-16T07:00:00.000Z'],
    ['before a public holiday, the day after it', '2026-04-30T17:00:00Z', '2026-05-04T06:00:00.000Z'],
    ['over the change of hour, at eight in Paris', '2026-03-27T17:00:00Z', '2026-03-30T06:00:00.000Z'],
  ])('comes %s', (_, from, expected) => {
    expect(nextMorning(new Date(from)).toISOString()).toBe(expected);
  });
});
