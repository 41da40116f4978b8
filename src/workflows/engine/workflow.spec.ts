import { TransitionRefusedError } from '../errors.js';
import { loadWorkflow } from '../load.js';
import { type Actor, type Occurrence, type Snapshot } from '../model.js';
import { ALL_DONE, CALENDAR, DOOR, inhabitant, keeper, LOCKSMITH, MORNING } from '../testing/door.js';

const door = loadWorkflow(DOOR);
const closed = door.start(MORNING, CALENDAR);

function occurrence(event: string, actor: Actor | 'clock', more: Partial<Occurrence> = {}): Occurrence {
  return { event, actor, at: MORNING, calendar: CALENDAR, facts: ALL_DONE, ...more };
}

function after(snapshot: Snapshot, ...steps: Occurrence[]): Snapshot {
  return steps.reduce((from, step) => door.step(from, step).snapshot, snapshot);
}

function reasonsFor(snapshot: Snapshot, step: Occurrence): unknown {
  try {
    door.step(snapshot, step);
    return 'allowed';
  } catch (error) {
    if (error instanceof TransitionRefusedError) return error.reasons;
    throw error;
  }
}

const open = after(closed, occurrence('OUVRIR', inhabitant('answer')));
const half = { completeness: { habitant: { serrure: { required: 3, filled: 1 } } } };

describe('a step', () => {
  it.each([
    ['nobody declared it', 'CLAQUER', keeper(), {}, [{ code: 'event-unknown' }]],
    ['another state awaits it', 'FERMER', keeper(), {}, [{ code: 'event-not-here' }]],
    ['the right is missing', 'OUVRIR', inhabitant('read'), {}, [{ code: 'right-missing', params: { right: 'answer' } }]],
    ['the person belongs to no audience of it', 'OUVRIR', LOCKSMITH, {}, [{ code: 'audience-missing' }]],
    ['the guard counts', 'OUVRIR', inhabitant('answer'), { facts: half }, [{ code: 'incomplete', params: { rate: 33, remaining: 2 } }]],
    [
      'a fact was not gathered',
      'OUVRIR',
      inhabitant('answer'),
      { facts: {} },
      [{ code: 'fact-missing', params: { fact: 'completeness' } }],
    ],
    ['the instant is not recorded', 'OUVRIR', keeper(), {}, [{ code: 'instant-missing', params: { instant: 'sonnette' } }]],
  ])('is refused when %s', (...[, event, actor, more, reasons]) => {
    expect(reasonsFor(closed, occurrence(event, actor, more))).toEqual(reasons);
  });

  it('is refused when what must not be has been', () => {
    const rung = after(closed, occurrence('SONNER', inhabitant('read')));
    expect(reasonsFor(rung, occurrence('CONDAMNER', keeper()))).toEqual([{ code: 'already-recorded', params: { instant: 'sonnette' } }]);
  });

  it('is refused without the reason or the form that the event asks for', () => {
    expect(reasonsFor(open, occurrence('FERMER', keeper(), { reason: '  ' }))).toEqual([{ code: 'reason-missing' }]);
    expect(reasonsFor(open, occurrence('PROLONGER', keeper()))).toEqual([
      { code: 'form-invalid', params: { field: '/jusquAu', rule: 'required' } },
    ]);
    const wrong = occurrence('PROLONGER', keeper(), { form: { jusquAu: '31/05/2026' } });
    expect(reasonsFor(open, wrong)).toEqual([{ code: 'form-invalid', params: { field: '/jusquAu', rule: 'format' } }]);
    expect(reasonsFor(closed, occurrence('SONNER', inhabitant('read'), { form: { a: 1 } }))).toEqual([
      { code: 'form-invalid', params: { field: '', rule: 'unexpected' } },
    ]);
  });

  it('refuses a deadline set to a day already gone', () => {
    const past = occurrence('PROLONGER', keeper(), { form: { jusquAu: '2026-05-03' } });
    expect(reasonsFor(open, past)).toEqual([{ code: 'date-past', params: { field: '/jusquAu' } }]);
  });

  it('leaves to the clock what is the clock’s, and to people what is theirs', () => {
    expect(reasonsFor(open, occurrence('FIN_JOURNEE', keeper()))).toEqual([{ code: 'clock-only' }]);
    expect(reasonsFor(open, occurrence('FERMER', 'clock'))).toEqual([{ code: 'person-only' }]);
  });

  it('takes the first transition whose audience and guard allow', () => {
    const rung = after(closed, occurrence('SONNER', inhabitant('read')));
    expect(door.step(rung, occurrence('OUVRIR', keeper())).actions).toEqual([{ type: 'notify', params: { mail: 'M01', to: 'habitant' } }]);
    expect(door.step(rung, occurrence('OUVRIR', inhabitant('answer'))).actions).toEqual([]);
  });

  it('without a target, runs its actions and stays', () => {
    const { snapshot, journal } = door.step(closed, occurrence('SONNER', inhabitant('read')));
    expect(snapshot).toMatchObject({
      value: 'fermee',
      instants: { sonnette: MORNING },
      counts: { SONNER: 1 },
      actors: { SONNER: ['habitant-1'] },
    });
    expect(journal).toMatchObject({ event: 'SONNER', from: 'fermee', to: 'fermee', actor: 'habitant-1', audience: 'habitant', facts: {} });
  });

  it('writes down only the facts that the guards read, and what the person wrote', () => {
    const { journal } = door.step(closed, occurrence('OUVRIR', inhabitant('answer')));
    expect(journal.facts).toEqual({ completeness: {} });
    const closing = door.step(open, occurrence('FERMER', keeper(), { reason: 'Il pleut', onBehalfOf: 'voisin' })).journal;
    expect(closing).toMatchObject({
      reason: 'Il pleut',
      onBehalfOf: 'voisin',
      definition: { id: 'porte', version: '2026.1.0', hash: door.hash },
    });
  });

  it('never writes to the snapshot it was given', () => {
    const frozen = structuredClone(closed);
    door.step(closed, occurrence('SONNER', inhabitant('read')));
    expect(closed).toEqual(frozen);
  });

  it('refuses a snapshot of another definition', () => {
    const foreign = { ...closed, value: 'entrouverte' };
    expect(() => door.step(foreign, occurrence('SONNER', inhabitant('read')))).toThrow('no state "entrouverte"');
  });
});

describe('what one may do now', () => {
  it('lists the events of the person’s audiences, in the order of the file, with the reasons against them', () => {
    const events = door.availableEvents(closed, keeper(), ALL_DONE);
    expect(events.map(({ event, allowed }) => [event, allowed])).toEqual([
      ['OUVRIR', false],
      ['CONDAMNER', true],
    ]);
    expect(events[0]).toMatchObject({ label: 'Ouvrir', confirm: 'La porte restera ouverte.', reasons: [{ code: 'instant-missing' }] });
  });

  it('agrees with what a step then does', () => {
    for (const actor of [keeper(), inhabitant('answer', 'read', 'close'), inhabitant('read'), LOCKSMITH]) {
      for (const snapshot of [closed, open]) {
        for (const { event, allowed, reasons, form, reason } of door.availableEvents(snapshot, actor, half)) {
          const answer = reasonsFor(
            snapshot,
            occurrence(event, actor, { facts: half, form: form && { jusquAu: '2026-06-01' }, reason: reason && 'Parce que' }),
          );
          expect([event, answer]).toEqual([event, allowed ? 'allowed' : reasons]);
        }
      }
    }
  });

  it('never offers what only the clock may do', () => {
    expect(door.availableEvents(open, keeper(), ALL_DONE).map(({ event }) => event)).not.toContain('FIN_JOURNEE');
  });

  it('says who could move it on', () => {
    expect(door.expected(open).find(({ event }) => event === 'FERMER')?.by).toEqual([
      { audience: 'gardien', right: 'decide' },
      { audience: 'habitant', right: 'close' },
    ]);
  });

  it('grants in the state, by right, and nothing elsewhere', () => {
    const permit = { audience: 'habitant', do: ['answer', 'comment'], on: { part: 'serrure' } };
    expect(door.permissions(open, inhabitant('answer'))).toEqual([permit]);
    expect(door.permissions(open, inhabitant('read'))).toEqual([]);
    expect(door.permissions(closed, inhabitant('answer'))).toEqual([]);
    expect(door.grants(open, 'habitant')).toEqual([{ do: ['answer', 'comment'], part: 'serrure' }]);
  });

  it('keeps a membership to the instances that it reaches', () => {
    const actor: Actor = { id: 'x', standings: [{ as: 'party', rights: ['answer'], instances: ['et:990780017'] }] };
    expect(door.permissions(open, actor)).toMatchObject([{ instances: ['et:990780017'] }]);
  });

  it('shows each audience its own word for the state', () => {
    expect(door.band(closed, 'habitant')).toEqual({ label: 'Fermée', tone: 'warning', states: ['fermee'] });
    expect(door.band(closed, undefined).label).toBe('Porte fermée');
    expect(door.band(open, 'gardien')).toMatchObject({ label: 'Ouverte', tone: 'info' });
  });

  it('names the facts to gather, here, for one event, for a reminder, or at all', () => {
    expect(door.factsNeeded()).toEqual(['completeness']);
    expect(door.factsNeeded(closed, 'OUVRIR')).toEqual(['completeness']);
    expect(door.factsNeeded(closed, 'SONNER')).toEqual([]);
    expect(door.factsNeeded(open, 'fin-journee#0')).toEqual(['completeness']);
  });

  it('asks for what a write of content triggers', () => {
    expect(door.contentActions(open, 'attach')).toEqual([{ type: 'notify', params: { mail: 'M06', to: 'gardien' } }]);
    expect(door.contentActions(open, 'answer')).toEqual([]);
  });
});

describe('deadlines', () => {
  it('are armed on entry, to 24:00 in Paris of the last day, and disarmed on leaving', () => {
    expect(closed.due).toEqual({});
    expect(open.due['fin-journee']).toMatchObject({ at: '2026-05-07T22:00:00.000Z', event: 'FIN_JOURNEE' });
    expect(after(open, occurrence('FERMER', keeper(), { reason: 'Il pleut' })).due).toEqual({});
  });

  it('fire once due, not before, and only while armed', () => {
    const early = occurrence('FIN_JOURNEE', 'clock', { at: '2026-05-07T21:59:59.999Z' });
    const due = occurrence('FIN_JOURNEE', 'clock', { at: '2026-05-07T22:00:00.000Z' });
    expect(reasonsFor(open, early)).toEqual([{ code: 'deadline-not-due' }]);
    expect(after(open, due)).toMatchObject({ value: 'fermee', marks: ['fermee-d-office'], due: {} });
    expect(reasonsFor(closed, due)).toEqual([{ code: 'event-not-here' }]);
  });

  it('follow the calendar when it moves, unless an event gave the date', () => {
    const moved = { journee: { open: '2026-05-04', close: '2026-05-20' } };
    expect(door.timers(open, moved)[0]?.at).toBe('2026-05-20T22:00:00.000Z');
    const extended = after(open, occurrence('PROLONGER', keeper(), { form: { jusquAu: '2026-06-01' } }));
    expect(door.timers(extended, moved)[0]?.at).toBe('2026-06-01T22:00:00.000Z');
  });

  it('wait for the answer when the bell has rung, and last at least to its day', () => {
    const rung = after(open, occurrence('SONNER', LOCKSMITH));
    expect(door.timers(rung, CALENDAR)).toEqual([]);
    expect(reasonsFor(rung, occurrence('FIN_JOURNEE', 'clock', { at: '2026-05-09T00:00:00Z' }))).toEqual([{ code: 'deadline-not-due' }]);
    const answered = after(rung, occurrence('REPONDRE', keeper(), { at: '2026-05-12T09:00:00Z' }));
    expect(answered.due['fin-journee']?.at).toBe('2026-05-12T22:00:00.000Z');
    const early = after(rung, occurrence('REPONDRE', keeper(), { at: '2026-05-05T09:00:00Z' }));
    expect(early.due['fin-journee']?.at).toBe('2026-05-07T22:00:00.000Z');
  });

  it('are announced so many working days before, in the morning, unless all is done', () => {
    const reminder = door.timers(open, CALENDAR).find(({ kind }) => kind === 'reminder');
    expect(reminder).toMatchObject({ key: 'fin-journee#0', at: '2026-05-05T06:00:00.000Z' });
    expect(door.remind(open, 'fin-journee#0', half)).toEqual([{ type: 'notify', params: { mail: 'M05', to: 'habitant' } }]);
    expect(door.remind(open, 'fin-journee#0', ALL_DONE)).toEqual([]);
    expect(door.remind(closed, 'fin-journee#0', half)).toEqual([]);
  });

  it('never announce what lies behind', () => {
    expect(door.timers(open, CALENDAR, '2026-05-05T07:00:00Z').map(({ kind }) => kind)).toEqual(['deadline']);
  });
});
