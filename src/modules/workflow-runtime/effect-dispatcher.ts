import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Job, JobHandler } from '../../platform/index.js';
import { firstPartyPlugins, type GuardPlugin } from '../../workflows/index.js';
import { Contributions } from './contributions.js';
import { EFFECT_JOB, type EffectRow } from './effect-request.js';

/** Hands effects to the modules that run them, after the commit that asked for them; checks at boot that none is orphaned. */
@Injectable()
export class EffectDispatcher implements OnApplicationBootstrap {
  constructor(private readonly contributions: Contributions) {}

  onApplicationBootstrap(): void {
    const { guards, effects } = firstPartyPlugins;
    const facts = guards.types.map((type): GuardPlugin => guards.get(type)).flatMap(({ needs }) => needs);
    const orphans = [
      ...effects.types.filter((type) => !this.contributions.effect(type)).map((type) => `effect ${type}`),
      ...facts.filter((name) => !this.contributions.fact(name)).map((name) => `fact ${name}`),
    ];
    if (orphans.length > 0) throw new Error(`No module answers for: ${[...new Set(orphans)].join(', ')}`);
  }

  @JobHandler(EFFECT_JOB)
  async run({ region, payload }: Job): Promise<void> {
    const request = payload as unknown as EffectRow['payload'];
    const effect = this.contributions.effect(request.effect);
    if (!effect) throw new Error(`No module runs the effect "${request.effect}"`);
    await effect({ region, ...request });
  }
}
