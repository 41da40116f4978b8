import { isRecord, type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { pointer as toPointer } from '../../shared/json-pointer.js';
import { fault } from './problems.js';
import { BESIDE_REF } from './schema-keywords.js';

export type Definitions = Readonly<Record<string, JsonSchema>>;

/** A schema without any `$ref`, of so many sub-schemas; or why it has none. */
export type Resolution = { readonly schema: JsonSchema; readonly size: number } | { readonly problem: Problem };

/** Sub-schemas that one question may unfold to: a ladder of references doubles at each rung. */
const EXPANSION_BUDGET = 2_000;
const MOST_DEPTH = 32;
const LOCAL_REF = /^#\/\$defs\/([^/~]+)$/;

/** Replaces the local `$ref` of a question's schema: acyclic, within a budget (reliability rule 13). */
export function resolveSchema(schema: JsonSchema, definitions: Definitions, pointer: string): Resolution {
  const expansion = new Expansion(definitions);
  try {
    const whole = expansion.expand(schema, { pointer, open: [], depth: 0 });
    return { schema: whole, size: expansion.spent };
  } catch (stopped) {
    if (stopped instanceof Unresolvable) return { problem: stopped.problem };
    throw stopped;
  }
}

interface Place {
  readonly pointer: string;
  /** Definitions being unfolded right now. */
  readonly open: readonly string[];
  readonly depth: number;
}

class Unresolvable extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

class Expansion {
  spent = 0;

  constructor(private readonly definitions: Definitions) {}

  expand(schema: JsonSchema, place: Place): JsonSchema {
    this.spend(place);
    if (schema.$ref !== undefined) return this.follow(schema, place);
    return Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, this.below(keyword, value, place)]));
  }

  private follow(schema: JsonSchema, place: Place): JsonSchema {
    const { $ref, ...words } = schema;
    const stranger = Object.keys(schema).find((keyword) => !BESIDE_REF.has(keyword));
    const beside = `« ${stranger ?? ''} » ne peut pas accompagner « $ref » : seuls « title », « description » et « note » le peuvent.`;
    if (stranger !== undefined) throw stop('ref-sibling', place, beside);
    const [name, target] = this.target($ref, place);
    if (place.open.includes(name)) throw stop('cyclic-ref', place, `La définition « ${name} » se contient elle-même.`);
    return { ...this.expand(target, { ...place, open: [...place.open, name], depth: place.depth + 1 }), ...words };
  }

  private target($ref: unknown, place: Place): readonly [string, JsonSchema] {
    const name = LOCAL_REF.exec(typeof $ref === 'string' ? $ref : '')?.[1] ?? '';
    const target = Object.hasOwn(this.definitions, name) ? this.definitions[name] : undefined;
    if (!target) throw stop('bad-ref', place, `La référence ${JSON.stringify($ref)} ne mène à aucune définition de « $defs ».`);
    return [name, target];
  }

  private below(keyword: string, value: unknown, place: Place): unknown {
    const at = (...steps: (string | number)[]): Place => ({
      ...place,
      pointer: place.pointer + toPointer(...steps),
      depth: place.depth + 1,
    });
    if (keyword === 'items' && isRecord(value)) return this.expand(value, at(keyword));
    if (keyword === 'oneOf' && Array.isArray(value)) {
      return value.map((option: unknown, index) => (isRecord(option) ? this.expand(option, at(keyword, index)) : option));
    }
    if (keyword !== 'properties' || !isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, property]) => [name, isRecord(property) ? this.expand(property, at(keyword, name)) : property]),
    );
  }

  private spend({ depth, pointer }: Place): void {
    this.spent += 1;
    if (depth > MOST_DEPTH) throw stop('schema-too-deep', { pointer }, `Le schéma dépasse ${MOST_DEPTH} niveaux.`);
    if (this.spent > EXPANSION_BUDGET)
      throw stop('ref-expansion', { pointer }, `Le schéma, références dépliées, dépasse ${EXPANSION_BUDGET} sous-schémas.`);
  }
}

function stop(code: string, { pointer }: Pick<Place, 'pointer'>, message: string): Unresolvable {
  return new Unresolvable(fault(code, pointer, message));
}
