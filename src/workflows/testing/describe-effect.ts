import { compileSchema } from '../engine/ajv.js';
import { type EffectPlugin } from '../plugins/effect-plugin.js';

export interface EffectExamples {
  readonly accepts: readonly Readonly<Record<string, unknown>>[];
  readonly refuses: readonly unknown[];
}

/** The contract of every effect's descriptor. What it does is its module's to test. */
export function describeEffect(effect: EffectPlugin, { accepts, refuses }: EffectExamples): void {
  describe(`the effect « ${effect.type} »`, () => {
    const isValid = compileSchema(effect.paramsSchema);

    it('is named in kebab-case, has a phase, and is closed to unknown parameters', () => {
      expect(effect.type).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(['in-transaction', 'after-commit']).toContain(effect.phase);
      expect(effect.paramsSchema).toMatchObject({ type: 'object', additionalProperties: false });
      const names = Object.keys(effect.paramsSchema.properties ?? {});
      for (const name of effect.audienceParams ?? []) expect(names).toContain(name);
    });

    it.each(accepts)('accepts %j', (params) => {
      expect(isValid(params)).toBe(true);
    });

    it.each(refuses)('refuses %j', (params) => {
      expect(isValid(params)).toBe(false);
    });
  });
}
