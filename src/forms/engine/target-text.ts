import { type Json } from '../../shared/json.js';
import { type FormQuestion, type Target } from '../model.js';
import { fields } from './field-registry.js';
import { writeMeasure } from './french.js';

const POINTS: ReadonlySet<string> = new Set(['rate', 'percentage']);

/** What stands under « Cible »: « ≥ 90 % », « 1 - OUI », « ≥ 20 % ou progression d’au moins 5 points ». Null without a target. */
export function targetText(question: FormQuestion): string | null {
  return question.target ? sentence(question.target, question) : null;
}

function sentence(target: Target, question: FormQuestion): string {
  if (target.any) return target.any.map((option) => sentence(option, question)).join(' ou ');
  if (target.equals !== undefined) return equality(target.equals, question);
  const unit = question.unit ?? (POINTS.has(question.field) ? '%' : undefined);
  const bounds = (
    [
      ['≥', target.atLeast],
      ['≤', target.atMost],
      ['<', target.below],
    ] as const
  ).flatMap(([sign, value]) => (value === undefined ? [] : [`${sign}\u00a0${writeMeasure(value, unit)}`]));
  return [...bounds, ...progression(target.progressAtLeast, question)].join(' et ');
}

function equality(value: Json, question: FormQuestion): string {
  return typeof value === 'number' ? writeMeasure(value, question.unit) : fields.get(question.field).text(value, question);
}

function progression(points: number | undefined, question: FormQuestion): readonly string[] {
  if (points === undefined) return [];
  if (points === 0) return ['≥\u00a0valeur de l’année précédente'];
  return [`progression d’au moins ${writeMeasure(points, stepUnit(points, question))}`];
}

/** A percentage progresses by points. */
function stepUnit(points: number, { field, unit }: FormQuestion): string | undefined {
  if (!POINTS.has(field) && unit !== '%') return unit;
  return points > 1 ? 'points' : 'point';
}
