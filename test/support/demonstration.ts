import { testServer } from './test-database.js';

/** The template that holds the demonstration data. */
export function demonstrationTemplate(): Promise<string> {
  return Promise.resolve(testServer().template);
}
