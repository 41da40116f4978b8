import { DiscoveryService } from '@nestjs/core';

/** Marks the method of a provider that runs one type of effect: `@WorkflowEffect('notify') notify(request: EffectRequest)`. */
export const WorkflowEffect = DiscoveryService.createDecorator<string>();

/** Marks the method of a provider that answers one fact for guards: `@FactProvider('completeness') gather(tx, subject)`. */
export const FactProvider = DiscoveryService.createDecorator<string>();

/** Marks the one method that says what a step puts under seal, for its journal row: `seal(tx, subject, event)`, or nothing. */
export const JournalSealer = DiscoveryService.createDecorator<true>();

/** Marks the one method that counts a dossier anew once a step has changed who may answer: `recount(tx, subject, snapshot)`. */
export const CounterKeeper = DiscoveryService.createDecorator<true>();
