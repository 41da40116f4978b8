import { isRecord } from '../../shared/json.js';
import { DEFAULT_SETTINGS } from './default-settings.js';
import { DOCUMENT_DELETIONS, type RegionSettings } from './region-settings.js';

/** Settings that are one word among a few, by key. */
const WORDS: ReadonlyMap<string, readonly unknown[]> = new Map([['deletion', DOCUMENT_DELETIONS]]);

/**
 * A region's stored settings over the defaults. Only known keys are read, and only with the type of the default:
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
  if (key === 'words') return isRecord(stored) ? stored : byDefault;
  if (WORDS.get(key)?.includes(stored) === false) return byDefault;
  if (isRecord(byDefault)) return overlay(byDefault, stored);
  return isLike(byDefault, stored) ? stored : byDefault;
}

/** Nullable settings are texts; a list stays a list of texts. */
function isLike(byDefault: unknown, stored: unknown): boolean {
  if (byDefault === null) return stored === null || typeof stored === 'string';
  if (Array.isArray(byDefault)) return Array.isArray(stored) && stored.every((item) => typeof item === 'string');
  return typeof stored === typeof byDefault;
}
