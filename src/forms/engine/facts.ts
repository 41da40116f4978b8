import { type Json } from '../../shared/json.js';
import { type EntityFacts, type FormContext } from '../model.js';

type ReadFact = (context: FormContext, entity: EntityFacts | undefined) => Json | undefined;

/** The closed list of what a condition may read outside the answers (T7). */
const FACTS: Readonly<Record<string, ReadFact>> = {
  'contract.type': ({ contract }) => contract.type,
  'contract.sections': ({ contract }) => contract.sections,
  'entity.legalStatus': (_context, entity) => entity?.legalStatus,
  'entity.category': (_context, entity) => entity?.category,
  'entity.activities': (_context, entity) => entity?.activities,
};

export const FACT_NAMES: readonly string[] = Object.keys(FACTS);

/** A question that stands once reads the only legal entity of its contract; of several, it reads none. */
export function readFact(name: string, context: FormContext, entity: EntityFacts | undefined): Json | undefined {
  const [only, ...others] = context.legalEntities;
  return FACTS[name]?.(context, entity ?? (others.length === 0 ? only : undefined));
}
