/**
 * The language of the screens and of their dates and numbers; the time is the one of Paris, whatever the reader's machine says.
 * Each file of `fr` holds the words of one feature, and a page fetches those that it says. Another language is a folder of the
 * same files, which the build puts in the place of `fr`.
 */
export const LOCALE = 'fr-FR';
export const TIME_ZONE = 'Europe/Paris';
