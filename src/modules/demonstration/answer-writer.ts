import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type Json } from '../../shared/json.js';
import { AnswersQuery, AnswersService } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { datedFrom } from './demo-dates.js';
import { readShared } from './demo-files.js';
import { type DemoAct, type DemoAnswer } from './demo-model.js';

/** Saves sets of answers as their author would: only what that person may write, on each establishment of theirs. */
@Injectable()
export class AnswerWriter {
  constructor(
    private readonly query: AnswersQuery,
    private readonly answers: AnswersService,
  ) {}

  async write(person: Person, dossierId: string, act: DemoAct): Promise<void> {
    const { answers: before } = await this.query.read(person, dossierId, undefined);
    if (!before) return;
    const versions = new Map(before.answers.map(({ key, version }) => [key, version]));
    const editable = before.states.filter((state) => state.editable).map(({ key }) => key);
    for (const [question, answer] of chosenAnswers(act)) {
      for (const key of editable.filter((candidate) => candidate.split('@', 1)[0] === question)) {
        await this.answers.save(person, { dossierId, key, base: versions.get(key) ?? 0 }, changeOf(answer));
      }
    }
  }
}

function chosenAnswers({ answers = '', at, skip = 0, take = Infinity }: DemoAct): [string, DemoAnswer][] {
  const set = datedFrom(readShared(`answers/${answers}`), DateTime.fromISO(at)) as Record<string, DemoAnswer>;
  return Object.entries(set).slice(skip, skip + take);
}

function changeOf({ value = null, notApplicable = false, comment }: DemoAnswer): {
  value: Json;
  notApplicable: boolean;
  comment: string | null;
} {
  return { value, notApplicable, comment: comment ?? null };
}
