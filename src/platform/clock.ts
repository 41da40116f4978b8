/** Injection token of the `Clock`: the database's own time in production, an instant that tests set. */
export const CLOCK = Symbol('CLOCK');
