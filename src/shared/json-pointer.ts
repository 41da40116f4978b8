/** One JSON pointer (RFC 6901) from its unescaped steps, e.g. `['states', 'a/b']` → `/states/a~1b`. */
export function pointer(...steps: readonly (string | number)[]): string {
  return steps.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
