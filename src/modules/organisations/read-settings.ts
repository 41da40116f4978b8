import { DateTime } from 'luxon';
import { isRecord } from '../../shared/json.js';
import { DEFAULT_SETTINGS } from './default-settings.js';
import { DOCUMENT_DELETIONS, PASSWORD_CLASSES, type RegionSettings, SECOND_FACTORS } from './region-settings.js';

const isAmong =
  (words: readonly unknown[]) =>
  (stored: unknown): boolean =>
    words.includes(stored);

/** Settings of which more is asked than the type of the default, by key. */
const ASKED: Readonly<Record<string, (stored: unknown) => boolean>> = {
  deletion: isAmong(DOCUMENT_DELETIONS),
  secondFactor: isAmong(SECOND_FACTORS),
  classes: (stored) => Array.isArray(stored) && stored.every(isAmong(PASSWORD_CLASSES)),
  inactiveSince: (stored) => stored === null || (typeof stored === 'string' && isDay(stored)),
};

/**
 * A region's stored settings over the defaults. Only known keys are read, and only with a value that means something:
 * a region that stores something else keeps the default rather than breaking a screen.
 */
export function readSettings(stored: unknown): RegionSettings {
  return overlay(DEFAULT_SETTINGS, stored);
}

function overlay<T extends object>(defaults: T, stored: unknown): T {
  if (!isRecord(stored)) return defaults;
  const entries = Object.entries(defaults).map(([key, value]: [string, unknown]) => [key, chosen(key, value, stored[key])]);
  return Object.fromEntries(entries) as T;
}

function chosen(key: string, byDefault: unknown, stored: unknown): unknown {
  if (stored === undefined) return byDefault;
  if (key === 'words') return isRecord(stored) ? textsOf(stored) : byDefault;
  if (ASKED[key]?.(stored) === false) return byDefault;
  if (isRecord(byDefault)) return overlay(byDefault, stored);
  return isLike(byDefault, stored) ? stored : byDefault;
}

/** Nullable settings are texts; a list stays a list of texts. */
function isLike(byDefault: unknown, stored: unknown): boolean {
  if (byDefault === null) return stored === null || typeof stored === 'string';
  if (Array.isArray(byDefault)) return Array.isArray(stored) && stored.every((item) => typeof item === 'string');
  return typeof byDefault === 'number' ? isCount(stored) : typeof stored === typeof byDefault;
}

/** Lengths, days and bytes. */
function isCount(stored: unknown): boolean {
  return Number.isSafeInteger(stored) && Number(stored) >= 0;
}

/** `2025-11-03`, of a month that has such a day. */
function isDay(stored: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(stored) && DateTime.fromISO(stored).isValid;
}

function textsOf(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(stored).filter(([, text]) => typeof text === 'string'));
}
