/** What a row of a table is called, by its place from 0: on the screen, to a screen reader and in the summary of what is refused. */
export function rowName(index: number): string {
  return `Ligne ${index + 1}`;
}
