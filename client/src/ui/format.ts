import { LOCALE, TIME_ZONE } from '../i18n/locale.js';

type Options = Intl.DateTimeFormatOptions;

const DAY: Options = { day: '2-digit', month: '2-digit', year: 'numeric' };
const LONG_DAY: Options = { day: 'numeric', month: 'long', year: 'numeric' };
const WEEKDAY: Options = { weekday: 'long', ...LONG_DAY };
const TIME: Options = { hour: '2-digit', minute: '2-digit' };

/** To make what writes costs more than a key press may, and a list of documents asks for hundreds: made once, when first used. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** A calendar day (`2026-04-17`) belongs to no zone: it is read and written at noon UTC. */
function day(options: Options): (value: string) => string {
  const writer = once(() => new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' }));
  return (value) => writer().format(new Date(`${value.slice(0, 10)}T12:00:00Z`));
}

function instant(options: Options): (value: string | number) => string {
  const writer = once(() => new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: TIME_ZONE }));
  return (value) => writer().format(new Date(value));
}

function number(maximumFractionDigits: number): (value: number) => string {
  const writer = once(() => new Intl.NumberFormat(LOCALE, { maximumFractionDigits }));
  return (value) => writer().format(value);
}

/** 17/04/2026, for tables. */
export const formatDay = day(DAY);
/** 17 avril 2026, for sentences. */
export const formatLongDay = day(LONG_DAY);
/** vendredi 17 avril 2026, for deadlines. */
export const formatWeekday = day(WEEKDAY);
/** vendredi 17 avril 2026, of the instant's day in Paris. */
export const formatInstantWeekday = instant(WEEKDAY);
/** 10:42 in Paris. */
export const formatTime = instant(TIME);
/** 17/04/2026 of the instant's day in Paris. */
export const formatInstantDay = instant(DAY);
/** 17/04/2026 10:42 in Paris. */
export const formatInstant = instant({ ...DAY, ...TIME });
/** 17 avril 2026 à 10:42:07 in Paris, for a receipt. */
export const formatInstantLong = instant({ ...LONG_DAY, ...TIME, second: '2-digit' });

/** 1 480 or 87,5. */
export const formatNumber = number(6);

/** Never rounded up: 99,9 reads 99 %. */
export const formatPercent = (rate: number): string => `${Math.floor(rate)}\u00a0%`;

/** Ten digits by pairs; anything else as it is. */
export function formatPhone(value: string): string {
  const digits = value.replace(/\D/g, '');
  return digits.length === 10 ? digits.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : value;
}

const SIZE_STEP = 1024;
const formatSizeNumber = number(1);

/** 19,5 Mo, counted like the limit of the notices (20 Mo = 20 × 1 024 × 1 024 octets): what reads 20 Mo is accepted. */
export function formatSize(bytes: number): string {
  const units = ['octets', 'ko', 'Mo', 'Go'];
  const power = bytes < SIZE_STEP ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10));
  return `${formatSizeNumber(bytes / SIZE_STEP ** power)}\u00a0${units[power] ?? ''}`;
}

/** A sentence begins with a capital. */
export const capitalise = (sentence: string): string => sentence.charAt(0).toLocaleUpperCase(LOCALE) + sentence.slice(1);
