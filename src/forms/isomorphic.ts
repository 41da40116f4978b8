export { type FieldPlugin, type FieldReading } from './engine/field-plugin.js';
