/** A word for everybody, or one for each audience, `*` standing for the others (W7). */
export function labelFor(label: string | Readonly<Record<string, string>> | undefined, audience: string | undefined): string | undefined {
  if (label === undefined || typeof label === 'string') return label;
  return (audience === undefined ? undefined : label[audience]) ?? label['*'];
}
