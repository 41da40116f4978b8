import { readFileSync } from 'node:fs';

const META = JSON.parse(readFileSync(new URL('../../schemas/meta/workflow-definition.schema.json', import.meta.url), 'utf8')) as unknown;

interface Found {
  readonly at: string;
  readonly schema: Record<string, unknown>;
}

// Every schema that says `"type": "object"`, wherever it stands.
function objectSchemas(value: unknown, at = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => objectSchemas(child, `${at}/${key}`));
  return 'type' in value && value.type === 'object' ? [{ at, schema: value }, ...inner] : inner;
}

const isCondition = ({ at }: Found): boolean => at.endsWith('/if');
// Parameters are the plugins' own: their schemas close them. A guard is closed by the form that it takes.
const OPEN = new Set(['/$defs/plugin/properties/params', '/$defs/guard']);

describe('the meta-schema of workflows', () => {
  const closed = objectSchemas(META).filter((found) => !isCondition(found) && !OPEN.has(found.at));

  it('leaves no object open: each key is known, or its value has a schema', () => {
    expect(closed.length).toBeGreaterThan(20);
    expect(closed.filter(({ schema }) => !('additionalProperties' in schema) || schema.additionalProperties === true).map(({ at }) => at)).toEqual([]);
  });

  it('allows a note on every object with keys of its own, but on the options of a choice', () => {
    const own = closed.filter(({ schema }) => schema.additionalProperties === false && 'properties' in schema);
    const bare = own.filter(({ schema }) => !('note' in (schema.properties as object))).map(({ at }) => at);
    expect(bare).toEqual(['/$defs/field/properties/oneOf/items', '/$defs/period']);
  });
});
