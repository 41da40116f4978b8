import { LOCALE, TIME_ZONE } from '../i18n/locale.js';

type Options = Intl.DateTimeFormatOptions;

const DAY: Options = { day: '2-digit', month: '2-digit', year: 'numeric' };
const LONG_DAY: Options = { day: 'numeric', month: 'long', year: 'numeric' };
const WEEKDAY: Options = { weekday: 'long', ...LONG_DAY };
const TIME: Options = { hour: '2-digit', minute: '2-digit' };

/** A calendar day (`2026-04-17`) belongs to no zone: it is read and written at noon UTC. */
function day(value: string, options: Options): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }).format(new Date(`${value.slice(0, 10)}T12:00:00Z`));
}

function instant(value: string | number, options: Options): string {
  return new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: TIME_ZONE }).format(new Date(value));
}

/** 17/04/2026, for tables. */
export const formatDay = (value: string): string => day(value, DAY);
/** 17 avril 2026, for sentences. */
export const formatLongDay = (value: string): string => day(value, LONG_DAY);
/** vendredi 17 avril 2026, for deadlines. */
export const formatWeekday = (value: string): string => day(value, WEEKDAY);
/** vendredi 17 avril 2026, of the instant's day in Paris. */
export const formatInstantWeekday = (value: string): string => instant(value, WEEKDAY);
/** 10:42 in Paris. */
export const formatTime = (value: string | number): string => instant(value, TIME);
/** 17/04/2026 of the instant's day in Paris. */
export const formatInstantDay = (value: string): string => instant(value, DAY);
/** 17/04/2026 10:42 in Paris. */
export const formatInstant = (value: string): string => instant(value, { ...DAY, ...TIME });
/** 17 avril 2026 à 10:42:07 in Paris, for a receipt. */
export const formatInstantLong = (value: string): string => instant(value, { ...LONG_DAY, ...TIME, second: '2-digit' });

/** 1 480 or 87,5. */
export const formatNumber = (value: number): string => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 6 }).format(value);

/** Never rounded up: 99,9 reads 99 %. */
export const formatPercent = (rate: number): string => `${Math.floor(rate)}\u00a0%`;

/** Ten digits by pairs; anything else as it is. */
export function formatPhone(value: string): string {
  const digits = value.replace(/\D/g, '');
  return digits.length === 10 ? digits.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : value;
}

const SIZE_STEP = 1024;

/** 19,5 Mo, counted like the limit of the notices (20 Mo = 20 × 1 024 × 1 024 octets): what reads 20 Mo is accepted. */
export function formatSize(bytes: number): string {
  const units = ['octets', 'ko', 'Mo', 'Go'];
  const power = bytes < SIZE_STEP ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10));
  return `${new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 }).format(bytes / SIZE_STEP ** power)}\u00a0${units[power] ?? ''}`;
}

/** A sentence begins with a capital. */
export const capitalise = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase(LOCALE) + sentence.slice(1);
