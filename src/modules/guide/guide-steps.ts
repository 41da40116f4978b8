import { type GuideGrantView, type GuideStepView } from './dto/guide.view.js';
import { actsOf, deadlinesOf, type State } from './guide-acts.js';
import { contentMailsOf } from './guide-content.js';
import { audienceLabel, type GuideContext, stateLabel } from './guide-context.js';

/** The states of a workflow that have a word of their own, in its author's order: who may do what, until when, and what follows. */
export function stepsOf(context: GuideContext): GuideStepView[] {
  return Object.values(context.definition.states)
    .flatMap(labelled)
    .map((state) => stepView(state, context));
}

function labelled(state: State): State[] {
  const below = Object.values(state.states ?? {}).flatMap(labelled);
  return state.label === undefined ? below : [state, ...below];
}

/** A state, with those below it that have no word of their own. */
function withNameless(state: State): State[] {
  const nameless = Object.values(state.states ?? {}).filter(({ label }) => label === undefined);
  return [state, ...nameless.flatMap(withNameless)];
}

function stepView(state: State, context: GuideContext): GuideStepView {
  const states = withNameless(state);
  return {
    label: stateLabel(context, state.label) ?? '',
    grants: states.flatMap((one) => grantsOf(one, context)),
    acts: distinct(states.flatMap((one) => actsOf(one, context))),
    contentMails: distinct(states.flatMap((one) => contentMailsOf(one, context))),
    deadlines: states.flatMap((one) => deadlinesOf(one, context)),
  };
}

function grantsOf({ grants = [] }: State, context: GuideContext): GuideGrantView[] {
  return grants.map(({ audience, do: verbs, on }) => ({
    audience: audienceLabel(context, audience),
    own: audience === context.party,
    verbs: [...verbs],
    part: on.part === undefined ? null : (context.definition.parts?.[on.part] ?? on.part),
    levels: [...(on.documents ?? [])],
  }));
}

/** The same act, or mail, from two states of one step is told once. */
function distinct<Told>(list: readonly Told[]): Told[] {
  return [...new Map(list.map((told) => [JSON.stringify(told), told])).values()];
}
