import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { CLOCK } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { PeopleService, type Person } from '../identity/index.js';
import { DeadlineScanner, WorkflowRuntime } from '../workflow-runtime/index.js';
import { AnswerWriter } from './answer-writer.js';
import { type LoadedRegion } from './base-loader.js';
import { CampaignLoader } from './campaign-loader.js';
import { type DemoAct, type DemoCampaign, type DemoPerson } from './demo-model.js';
import { asSettable, type SettableClock } from './story-clock.js';

/** A region and the people who act in it. */
export interface Stage {
  readonly loaded: LoadedRegion;
  readonly people: readonly DemoPerson[];
}

type Dossiers = ReadonlyMap<string, string>;

/** Not a person: what is due happens. */
const CLOCK_ACTS = 'clock';
const WORKING_HOUR = 10;

/** Plays what happened in a campaign through the application's own services: states are reached by stepping. */
@Injectable()
export class StoryPlayer {
  private readonly clock: SettableClock;

  constructor(
    @Inject(CLOCK) clock: Clock,
    private readonly campaigns: CampaignLoader,
    private readonly people: PeopleService,
    private readonly runtime: WorkflowRuntime,
    private readonly answers: AnswerWriter,
    private readonly deadlines: DeadlineScanner,
  ) {
    this.clock = clock as SettableClock;
  }

  async play(stage: Stage, campaign: DemoCampaign): Promise<void> {
    asSettable(this.clock);
    try {
      this.goTo(campaign.at);
      const dossiers = await this.campaigns.load(stage.loaded, campaign);
      for (const act of campaign.story) {
        this.goTo(act.at);
        if (act.by === CLOCK_ACTS) await this.deadlines.scan();
        else await this.act(stage, dossiers, act);
      }
    } finally {
      this.clock.release();
    }
  }

  private async act(stage: Stage, dossiers: Dossiers, act: DemoAct): Promise<void> {
    const person = await this.person(stage, act.by);
    const contracts = act.contracts?.map((key) => stage.loaded.contracts.get(key));
    for (const contractId of contracts ?? dossiers.keys()) {
      const dossierId = dossiers.get(contractId);
      if (dossierId === undefined) throw new Error(`Demonstration: no dossier for contract ${contractId} on ${act.at}`);
      const { event, reason } = act;
      if (event !== undefined) await this.runtime.send(person, { dossierId, event, reason }, `demonstration:${randomUUID()}`);
      if (act.answers !== undefined) await this.answers.write(person, dossierId, act);
    }
  }

  private person({ loaded, people }: Stage, key: string): Promise<Person> {
    const { name = '', email = '' } = people.find((person) => person.key === key) ?? {};
    return this.people.describe({ id: loaded.people.get(key), name, email }, loaded.slug);
  }

  private goTo(day: string): void {
    this.clock.set(DateTime.fromISO(day, { zone: 'Europe/Paris' }).set({ hour: WORKING_HOUR }).toJSDate());
  }
}
