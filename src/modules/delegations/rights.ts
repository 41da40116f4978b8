/** Reading goes with every delegation, and alone delegates nothing. */
export const READ = 'read';

/** Rights to act on questions one by one: all that a part of a contract may carry. Whatever closes or decides is of the whole. */
export const RIGHTS_ON_QUESTIONS: readonly string[] = ['answer', 'attach'];
