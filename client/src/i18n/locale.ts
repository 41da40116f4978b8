/** The language of the screens and of their dates and numbers; the time is the one of Paris, whatever the reader's machine says. */
export const LOCALE = 'fr-FR';
export const TIME_ZONE = 'Europe/Paris';
