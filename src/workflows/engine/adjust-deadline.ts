import { type Json } from '../../shared/json.js';
import { type PluginUse, type Period } from '../definition.js';
import { type ArmedDeadline } from '../model.js';
import { activeNodes } from './active-nodes.js';
import { type Change, type Fact } from './change.js';
import { type Compiled, type CompiledDeadline } from './compiled.js';
import { extendBy, setTo } from './deadlines.js';
import { text } from './engine-effects.js';

/** `set-deadline` and `extend-deadline`, on the deadlines of states that are active after the step. */
export function adjust(compiled: Compiled, due: Map<string, ArmedDeadline>, fact: Fact, { actions, value }: Change): void {
  const active = new Set(activeNodes(compiled.tree, value).map(({ path }) => path));
  for (const action of actions) {
    const deadline = compiled.deadlines.get(text(action.params, 'deadline'));
    const adjusted = deadline && active.has(deadline.node.path) ? adjustedBy(action, deadline, due, fact) : undefined;
    if (deadline && adjusted) due.set(deadline.key, adjusted);
  }
}

function adjustedBy(
  { type, params }: PluginUse,
  deadline: CompiledDeadline,
  due: Map<string, ArmedDeadline>,
  fact: Fact,
): ArmedDeadline | undefined {
  if (type === 'set-deadline') {
    const day = text(fact.form, text(params, 'from'));
    return day === '' ? undefined : setTo(deadline, day, fact.at);
  }
  const armed = due.get(deadline.key);
  return type === 'extend-deadline' && armed ? extendBy(armed, periodOf(params)) : undefined;
}

function periodOf(params: Readonly<Record<string, Json>> = {}): Period {
  return { days: count(params.days), workingDays: count(params.workingDays) };
}

function count(value: Json | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
