import { type PluginRegistry } from '../../shared/plugin-registry.js';
import { type EffectPlugin } from './effect-plugin.js';
import { type GuardPlugin } from './guard-plugin.js';

/** What a definition may call besides the engine's own words. */
export interface WorkflowPlugins {
  readonly guards: PluginRegistry<GuardPlugin>;
  readonly effects: PluginRegistry<EffectPlugin>;
}
