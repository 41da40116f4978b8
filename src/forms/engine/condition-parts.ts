import { type Condition, type ConditionTest } from '../model.js';

/** A test of a condition and where it is written. */
export interface PlacedTest {
  readonly test: ConditionTest;
  readonly pointer: string;
}

/** Every test of a condition, however combined. */
export function testsOf(condition: Condition, pointer: string): readonly PlacedTest[] {
  if (typeof condition === 'boolean') return [];
  if ('all' in condition) return condition.all.flatMap((part, index) => testsOf(part, `${pointer}/all/${index}`));
  if ('any' in condition) return condition.any.flatMap((part, index) => testsOf(part, `${pointer}/any/${index}`));
  if ('not' in condition) return testsOf(condition.not, `${pointer}/not`);
  return [{ test: condition, pointer }];
}

/** Ids of the questions that a condition reads. */
export function answersReadBy(condition: Condition | undefined): readonly string[] {
  return testsOf(condition ?? true, '').flatMap(({ test }) => (test.answer === undefined ? [] : [test.answer]));
}
