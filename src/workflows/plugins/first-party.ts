import { PluginRegistry } from '../../shared/plugin-registry.js';
import { editEffect } from '../effects/edit/edit.effect.js';
import { notifyEffect } from '../effects/notify/notify.effect.js';
import { allRepliedGuard } from '../guards/all-replied/all-replied.guard.js';
import { completeGuard } from '../guards/complete/complete.guard.js';
import { evaluatedGuard } from '../guards/evaluated/evaluated.guard.js';
import { type WorkflowPlugins } from './workflow-plugins.js';

/** The guards and effects that the product ships: one line each, everything else in their folders. */
export const firstPartyPlugins: WorkflowPlugins = {
  guards: new PluginRegistry('guard', [completeGuard, evaluatedGuard, allRepliedGuard]),
  effects: new PluginRegistry('effect', [notifyEffect, editEffect]),
};
