import { type Timer } from '../../workflows/index.js';

/** Timers as `app.next_timers` reads them. */
export function timerRows(timers: readonly Timer[]): { key: string; due: string; position: number }[] {
  return timers.map(({ key, at, position }) => ({ key, due: at, position }));
}
