/** One documented variable: how its text becomes a value. `undefined` as a result of `read` means that the text is wrong. */
export interface Setting<T> {
  readonly name: string;
  readonly expected: string;
  readonly read: (text: string) => T | undefined;
}

export const text = (name: string, expected: string, minLength = 1): Setting<string> => ({
  name,
  expected,
  read: (value) => (value.length >= minLength ? value : undefined),
});

export const port = (name: string): Setting<number> => ({
  name,
  expected: 'un numéro de port entre 1 et 65535',
  read: (value) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= 1 && number <= 65_535 ? number : undefined;
  },
});

export const address = (name: string, protocols: readonly string[], example: string): Setting<URL> => ({
  name,
  expected: `une adresse comme ${example}`,
  read: (value) => {
    if (!URL.canParse(value)) return undefined;
    const url = new URL(value);
    return protocols.includes(url.protocol) && url.hostname !== '' ? url : undefined;
  },
});

export const oneOf = <T extends string>(name: string, values: readonly T[]): Setting<T> => ({
  name,
  expected: `une valeur parmi ${values.join(', ')}`,
  read: (value) => values.find((known) => known === value),
});

export const list = (name: string, expected: string): Setting<readonly string[]> => ({
  name,
  expected,
  read: (value) => value.split(',').map((item) => item.trim()),
});

export const mailAddress = (name: string): Setting<string> => ({
  name,
  expected: 'une adresse de messagerie comme ne-pas-repondre@exemple.fr',
  read: (value) => (/^[^\s@<>"]+@[^\s@<>"]+$/.test(value) ? value : undefined),
});
