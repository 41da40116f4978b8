import { type ErrorObject } from 'ajv/dist/2020.js';
import { pointer } from '../../shared/json-pointer.js';
import { type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { type Guard, type PluginUse } from '../definition.js';
import { compileSchema } from '../engine/ajv.js';
import { engineEffects } from '../engine/engine-effects.js';
import { engineGuards } from '../engine/engine-guards.js';
import { fault, listed, quoted } from './problems.js';
import { type PlacedGuard, type Subject } from './subject.js';

const VALIDATORS = new WeakMap<JsonSchema, ReturnType<typeof compileSchema>>();

/** One guard of an expression with its own place. */
export interface PlacedUse {
  readonly use: PluginUse;
  readonly pointer: string;
  readonly byClock: boolean;
}

/** Does every guard and effect exist, and take the parameters that it is given? */
export function pluginProblems({ guards, actions, plugins }: Subject): Problem[] {
  const knownGuards = [...engineGuards.types, ...plugins.guards.types];
  const knownEffects = [...engineEffects.types, ...plugins.effects.types];
  return [
    ...guards.flatMap(usesOf).flatMap(({ use, pointer: at, byClock }) => {
      const plugin = engineGuards.find(use.type) ?? plugins.guards.find(use.type);
      if (!plugin)
        return [
          fault('unknown-guard', `${at}/type`, `Aucune condition ne s’appelle ${quoted(use.type)} ; il existe : ${listed(knownGuards)}.`),
        ];
      const faults = paramsProblems('bad-guard-params', plugin.paramsSchema, use, at);
      const own = faults.length === 0 ? plugins.guards.find(use.type)?.paramsProblem?.(use.params ?? {}, { byClock }) : undefined;
      return own === undefined ? faults : [fault('clock-without-audience', at, `La condition ${quoted(use.type)} : ${own}.`)];
    }),
    ...actions.flatMap(({ action, pointer: at, inStep }) => {
      const plugin = engineEffects.find(action.type) ?? plugins.effects.find(action.type);
      if (!plugin)
        return [
          fault('unknown-effect', `${at}/type`, `Aucun effet ne s’appelle ${quoted(action.type)} ; il existe : ${listed(knownEffects)}.`),
        ];
      if (!inStep && engineEffects.find(action.type))
        return [fault('misplaced-action', at, `${quoted(action.type)} n’a de sens que sur un événement.`)];
      return paramsProblems('bad-effect-params', plugin.paramsSchema, action, at);
    }),
  ];
}

/** The guards that an expression is made of, each with its place. */
export function usesOf({ guard, pointer: at, byClock }: PlacedGuard): PlacedUse[] {
  const inner = (guards: readonly Guard[], word: string): PlacedUse[] =>
    guards.flatMap((one, rank) => usesOf({ guard: one, pointer: at + pointer(word, rank), byClock }));
  if ('all' in guard) return inner(guard.all, 'all');
  if ('any' in guard) return inner(guard.any, 'any');
  return 'not' in guard ? usesOf({ guard: guard.not, pointer: `${at}/not`, byClock }) : [{ use: guard, pointer: at, byClock }];
}

function paramsProblems(code: string, schema: JsonSchema, { type, params }: PluginUse, at: string): Problem[] {
  const validate = VALIDATORS.get(schema) ?? compileSchema(schema);
  VALIDATORS.set(schema, validate);
  if (validate(params ?? {})) return [];
  const [error] = validate.errors ?? [];
  return [
    fault(
      code,
      `${at}/params${error ? placeIn(error) : ''}`,
      `Les paramètres de ${quoted(type)} ne conviennent pas (${error?.message ?? ''}).`,
    ),
  ];
}

function placeIn({ instancePath, keyword, params }: ErrorObject): string {
  return keyword === 'additionalProperties' ? instancePath + pointer(String(params.additionalProperty)) : instancePath;
}
