/** A mail's subject as a guide quotes it: what is known of the campaign is said, the rest is left open. */
export function quotedSubject(subject: string, known: Readonly<Record<string, string>>): string {
  return subject
    .replaceAll(/\[[^[\]]*\]/g, '')
    .replaceAll(/\{([^{}|]+)(?:\|([^{}|]*))?[^{}]*\}/g, (_, name: string, one: string | undefined) => known[name] ?? one ?? '…')
    .replaceAll(/\s+([.,])/g, '$1')
    .trim();
}
