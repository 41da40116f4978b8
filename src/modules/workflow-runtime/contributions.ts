import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type EntityManager } from 'typeorm';
import { firstPartyPlugins, type EffectPlugin, type Snapshot } from '../../workflows/index.js';
import { CounterKeeper, FactProvider, JournalSealer, WorkflowEffect } from './contributions.decorators.js';
import { type EffectRequest } from './effect-request.js';
import { type StoredCounters, type Subject } from './subject.js';

export type RunEffect = (request: EffectRequest) => Promise<void>;
export type GatherFact = (tx: EntityManager, subject: Subject) => Promise<unknown>;
export type SealStep = (tx: EntityManager, subject: Subject, event: string) => Promise<object | undefined>;
export type Recount = (tx: EntityManager, subject: Subject, snapshot: Snapshot) => Promise<StoredCounters>;

type Method = (...args: unknown[]) => unknown;
type Mark = typeof WorkflowEffect | typeof CounterKeeper;

/** What modules bring to the steps, found among all providers: nobody imports them. */
@Injectable()
export class Contributions {
  private effectMethods: ReadonlyMap<string, Method> | undefined;
  private factMethods: ReadonlyMap<string, Method> | undefined;
  private recountMethods: ReadonlyMap<string, Method> | undefined;
  private sealMethods: ReadonlyMap<string, Method> | undefined;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  effect(type: string): RunEffect | undefined {
    this.effectMethods ??= this.find(WorkflowEffect);
    return this.effectMethods.get(type) as RunEffect | undefined;
  }

  /** When an effect runs, by its plugin. */
  phase(type: string): EffectPlugin['phase'] | undefined {
    return firstPartyPlugins.effects.find(type)?.phase;
  }

  fact(name: string): GatherFact | undefined {
    this.factMethods ??= this.find(FactProvider);
    return this.factMethods.get(name) as GatherFact | undefined;
  }

  recount(): Recount | undefined {
    this.recountMethods ??= this.find(CounterKeeper);
    return this.recountMethods.get('true') as Recount | undefined;
  }

  sealer(): SealStep | undefined {
    this.sealMethods ??= this.find(JournalSealer);
    return this.sealMethods.get('true') as SealStep | undefined;
  }

  private find(mark: Mark): Map<string, Method> {
    const found = new Map<string, Method>();
    for (const { name, method } of this.marked(mark)) {
      if (found.has(name)) throw new Error(`Two handlers claim "${name}"`);
      found.set(name, method);
    }
    return found;
  }

  private marked(mark: Mark): { name: string; method: Method }[] {
    return this.discovery.getProviders().flatMap((wrapper) => {
      const instance: unknown = wrapper.isDependencyTreeStatic() ? wrapper.instance : undefined;
      if (typeof instance !== 'object' || instance === null) return [];
      const methods = instance as Record<string, Method>;
      return this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object).flatMap((key) => {
        const name = this.discovery.getMetadataByDecorator(mark, wrapper, key);
        const method = methods[key];
        return name === undefined || !method ? [] : [{ name: String(name), method: method.bind(instance) }];
      });
    });
  }
}
