import { type FieldPlugin, type FieldReading } from '../../engine/field-plugin.js';
import { type FieldProblem } from '../../model.js';
import { type Json, type JsonSchema } from '../../../shared/json.js';
import { writeNumber, writePercentage } from '../numbers.js';
import { unless } from '../schema-problem.js';
import { isBlankObject, plainText, propertySchema } from '../values.js';
import { countsOf, percentageOf, readablePercentage } from './percentage-of.js';

const PARTS = ['numerator', 'denominator'];

/** Two counts; the percentage is computed and never stored (T5). */
export const rateField: FieldPlugin = {
  type: 'rate',
  widget: 'rate',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlankObject,
  text: writeRate,
  number: (value) => percentageOf(countsOf(value)),
  checkSchema: (schema, pointer) =>
    unless(
      isRateSchema(schema),
      'rate-parts',
      pointer,
      'Un taux est un objet de deux entiers, « numerator » et « denominator », tous deux dans « required ».',
    ),
  problems: (value, question) => rateProblems(value, question),
};

function writeRate(value: Json): string {
  const { numerator, denominator } = countsOf(value);
  if (numerator === undefined || denominator === undefined) return plainText(value);
  const percentage = percentageOf({ numerator, denominator });
  const counts = `${writeNumber(numerator)} / ${writeNumber(denominator)}`;
  return percentage === undefined ? counts : `${writePercentage(readablePercentage(percentage))} (${counts})`;
}

function rateProblems(value: Json, { mayExceed }: FieldReading): FieldProblem[] {
  const { numerator, denominator } = countsOf(value);
  if (numerator === undefined || denominator === undefined) return [];
  if (denominator === 0) {
    return [problem('/denominator', 'denominator', 'Le dénominateur est nul\u00a0: corrigez-le, ou cochez «\u00a0Non concerné\u00a0».')];
  }
  if (numerator <= denominator || mayExceed) return [];
  const sentence = `Le numérateur (${writeNumber(numerator)}) ne peut pas dépasser le dénominateur (${writeNumber(denominator)}).`;
  return [problem('/numerator', 'mayExceed', `${sentence} Corrigez l’un des deux nombres.`)];
}

function problem(pointer: string, keyword: string, message: string): FieldProblem {
  return { pointer, keyword, message };
}

function isRateSchema(schema: JsonSchema): boolean {
  const required: unknown = schema.required;
  return PARTS.every((part) => propertySchema(schema, part).type === 'integer' && Array.isArray(required) && required.includes(part));
}
