import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { IdentityModule } from '../identity/index.js';
import { WorkflowDefinitionsModule } from '../workflow-definitions/index.js';
import { Contributions } from './contributions.js';
import { DeadlineScanner } from './deadline-scanner.js';
import { EffectDispatcher } from './effect-dispatcher.js';
import { FactGatherer } from './fact-gatherer.js';
import { StepStore } from './step.store.js';
import { Stepper } from './stepper.js';
import { Timers } from './timers.service.js';
import { WorkflowRuntime } from './workflow-runtime.service.js';

@Module({
  imports: [DiscoveryModule, IdentityModule, WorkflowDefinitionsModule],
  providers: [Contributions, FactGatherer, StepStore, Stepper, Timers, DeadlineScanner, EffectDispatcher, WorkflowRuntime],
  exports: [WorkflowRuntime, FactGatherer, DeadlineScanner],
})
export class WorkflowRuntimeModule {}
