import { PluginRegistry } from '../../shared/plugin-registry.js';
import { FIELD_PLUGINS } from '../fields/fields.js';
import { type FieldPlugin } from './field-plugin.js';

/** Every kind of answer that a template may ask for (T12). */
export const fields = new PluginRegistry<FieldPlugin>('field', FIELD_PLUGINS);

export const FIELDS: readonly FieldPlugin[] = FIELD_PLUGINS;
