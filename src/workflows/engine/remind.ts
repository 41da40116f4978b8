import { type ActionRequest, type Facts, type Snapshot } from '../model.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { type ReminderDefinition } from '../definition.js';
import { type Compiled } from './compiled.js';
import { requests } from './fold.js';
import { reasonsAgainst } from './guard-verdict.js';

/** What a reminder asks for when its hour comes: nothing once its `unless` holds, or its deadline is disarmed. */
export function remind(
  compiled: Compiled,
  snapshot: Snapshot,
  due: { key: string; facts: Facts },
  plugins: WorkflowPlugins,
): ActionRequest[] {
  const reminder = reminderOf(compiled, snapshot, due.key);
  if (!reminder) return [];
  const circumstances = { snapshot, actor: 'clock', audience: undefined, facts: due.facts, event: undefined } as const;
  const spared = reminder.unless !== undefined && reasonsAgainst(reminder.unless, circumstances, plugins).length === 0;
  return spared ? [] : requests(reminder.actions);
}

/** The reminder that a timer's key names (`fin-auto-evaluation#0`), while its deadline is armed and not held. */
export function reminderOf(compiled: Compiled, { due }: Snapshot, timerKey: string): ReminderDefinition | undefined {
  const [key = '', rank = ''] = timerKey.split('#');
  const armed = due[key];
  return armed && !armed.held && rank !== '' ? compiled.deadlines.get(key)?.definition.reminders?.[Number(rank)] : undefined;
}
