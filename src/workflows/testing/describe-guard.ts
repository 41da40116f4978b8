import { compileSchema } from '../engine/ajv.js';
import { type Facts } from '../model.js';
import { type GuardContext, type GuardPlugin } from '../plugins/guard-plugin.js';

interface Example {
  readonly why: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly facts: Facts;
  readonly context?: GuardContext;
}

export interface GuardExamples {
  readonly allows: readonly Example[];
  readonly refuses: readonly (Example & { readonly reason: unknown })[];
  readonly badParams: readonly unknown[];
}

/** The contract of every guard plugin: a new guard's spec is a table of examples. */
export function describeGuard(guard: GuardPlugin, { allows, refuses, badParams }: GuardExamples): void {
  describe(`the guard « ${guard.type} »`, () => {
    const accepts = compileSchema(guard.paramsSchema);
    const nobody = { audience: undefined };

    it('is named in kebab-case, closed to unknown parameters, and says what it needs', () => {
      expect(guard.type).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(guard.paramsSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(guard.needs.length).toBeGreaterThan(0);
      for (const { params } of [...allows, ...refuses]) expect(accepts(params)).toBe(true);
    });

    it.each(allows)('allows when $why', ({ params, facts, context = nobody }) => {
      expect(guard.decide(params, facts, context)).toEqual({ allowed: true });
    });

    it.each(refuses)('refuses when $why', ({ params, facts, context = nobody, reason }) => {
      expect(guard.decide(params, facts, context)).toEqual({ allowed: false, reason });
    });

    it('refuses malformed parameters', () => {
      expect(badParams.length).toBeGreaterThan(0);
      for (const params of badParams) expect([params, accepts(params)]).toEqual([params, false]);
    });

    it('answers the same twice, and leaves the facts as they were', () => {
      for (const { params, facts, context = nobody } of [...allows, ...refuses]) {
        const before = structuredClone(facts);
        expect(guard.decide(params, facts, context)).toEqual(guard.decide(params, facts, context));
        expect(facts).toEqual(before);
      }
    });
  });
}
