/** A session ends after half an hour without a request, and after a working day whatever happens. */
export const IDLE_SECONDS = 30 * 60;
export const LONGEST_SECONDS = 12 * 3600;
/** Moved forward once a minute at most: not one write for each request. */
export const SLIDE_AFTER_SECONDS = 60;
