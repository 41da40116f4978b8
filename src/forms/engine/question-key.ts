/** `id`, or `id@instance` where the question repeats (T3). */
export function questionKey(id: string, instance: string): string {
  return instance === '' ? id : `${id}@${instance}`;
}

/** The instance that a key names; empty where the node stands once. */
export function instanceOfKey(key: string): string {
  const at = key.indexOf('@');
  return at < 0 ? '' : key.slice(at + 1);
}
