import { isRecord, type JsonSchema } from '../../shared/json.js';
import { type Workflow } from '../../workflows/index.js';
import { type MovementFactView } from './dto/timeline.view.js';

/** What a row of the journal tells besides its event: why, with what, about which document. */
export interface MovementDetails {
  readonly question: string | null;
  readonly reason: string | null;
  readonly document: string | null;
  readonly facts: MovementFactView[];
}

export function movementDetails(body: string, event: string, { definition }: Workflow): MovementDetails {
  const told: unknown = JSON.parse(body);
  if (!isRecord(told)) return { question: null, reason: null, document: null, facts: [] };
  const content = isRecord(told.content) ? told.content : {};
  return {
    question: text(told.question),
    reason: text(told.reason) ?? text(content.reason),
    document: text(content.name),
    facts: isRecord(told.form) ? factsOf(told.form, titlesOf(definition.events[event]?.form)) : [],
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** What an event was given, under the titles of its own form (« Jusqu’au »). */
function factsOf(form: Readonly<Record<string, unknown>>, titles: ReadonlyMap<string, string>): MovementFactView[] {
  return Object.entries(form).flatMap(([name, value]) => {
    const label = titles.get(name);
    return label === undefined || !isShown(value) ? [] : [{ label, value: typeof value === 'boolean' ? yesOrNo(value) : String(value) }];
  });
}

function isShown(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
}

function yesOrNo(value: boolean): string {
  return value ? 'Oui' : 'Non';
}

function titlesOf(schema: JsonSchema | undefined): ReadonlyMap<string, string> {
  const properties: unknown = schema?.properties;
  if (!isRecord(properties)) return new Map();
  const entries = Object.entries(properties).map(([name, field]): [string, string | null] => [
    name,
    isRecord(field) ? text(field.title) : null,
  ]);
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}
