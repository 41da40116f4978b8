import { randomUUID } from 'node:crypto';
import { type Test } from 'supertest';
import { type Agent } from '../support/index.js';
import { type DossierWorld, openWorld } from './dossier-world.js';

const TEXT = encodeURIComponent('bilan-pertinence@ej:990000010');
const VALUE = { value: 'x', notApplicable: false, comment: null };

interface BadRequest {
  readonly what: string;
  readonly send: (agent: Agent, id: string) => Test;
  readonly answers: readonly [number, string];
}

const event = (agent: Agent, id: string): Test => agent.post(`/api/dossiers/${id}/events`).set('Idempotency-Key', randomUUID());
const answer = (agent: Agent, id: string, key = TEXT): Test => agent.put(`/api/dossiers/${id}/answers/${key}`);

const BAD: readonly BadRequest[] = [
  { what: 'an identifier that is no UUID', send: (agent) => agent.get('/api/dossiers/12'), answers: [400, 'request.malformed'] },
  { what: 'a dossier that does not exist', send: (agent) => agent.get(`/api/dossiers/${randomUUID()}`), answers: [404, 'dossier.absent'] },
  { what: 'an unknown event', send: (agent, id) => event(agent, id).send({ event: 'DANSER' }), answers: [409, 'workflow.refused'] },
  {
    what: 'an event that is no event name',
    send: (agent, id) => event(agent, id).send({ event: 'clore la saisie' }),
    answers: [422, 'request.invalid'],
  },
  { what: 'a body without event', send: (agent, id) => event(agent, id).send({}), answers: [422, 'request.invalid'] },
  {
    what: 'a reason that is no text',
    send: (agent, id) => event(agent, id).send({ event: 'CLORE_SAISIE', reason: 3 }),
    answers: [422, 'request.invalid'],
  },
  {
    what: 'a form that is a list',
    send: (agent, id) => event(agent, id).send({ event: 'CLORE_SAISIE', form: [] }),
    answers: [422, 'request.invalid'],
  },
  {
    what: 'a member that nobody expects',
    send: (agent, id) => event(agent, id).send({ event: 'CLORE_SAISIE', admin: true }),
    answers: [422, 'request.invalid'],
  },
  {
    what: 'no Idempotency-Key',
    send: (agent, id) => agent.post(`/api/dossiers/${id}/events`).send({ event: 'CLORE_SAISIE' }),
    answers: [428, 'idempotency.missing'],
  },
  {
    what: 'a huge Idempotency-Key',
    send: (agent, id) => agent.post(`/api/dossiers/${id}/events`).set('Idempotency-Key', 'k'.repeat(201)).send({ event: 'CLORE_SAISIE' }),
    answers: [428, 'idempotency.missing'],
  },
  {
    what: 'an unknown question',
    send: (agent, id) => answer(agent, id, 'inconnue').set('If-Match', '"0"').send(VALUE),
    answers: [404, 'question.absent'],
  },
  {
    what: 'an unknown instance',
    send: (agent, id) => answer(agent, id, encodeURIComponent('bilan-pertinence@ej:1')).set('If-Match', '"0"').send(VALUE),
    answers: [404, 'question.absent'],
  },
  {
    what: 'a key full of signs',
    send: (agent, id) => answer(agent, id, encodeURIComponent("'; drop table app.answer; --")).set('If-Match', '"0"').send(VALUE),
    answers: [404, 'question.absent'],
  },
  { what: 'no If-Match', send: (agent, id) => answer(agent, id).send(VALUE), answers: [428, 'answer.if-match-missing'] },
  {
    what: 'an If-Match that is no version',
    send: (agent, id) => answer(agent, id).set('If-Match', '*').send(VALUE),
    answers: [428, 'answer.if-match-missing'],
  },
  {
    what: 'a value of another type',
    send: (agent, id) =>
      answer(agent, id)
        .set('If-Match', '"0"')
        .send({ ...VALUE, value: { a: 1 } }),
    answers: [422, 'answer.invalid'],
  },
  {
    what: 'a number where « Non concerné » is expected',
    send: (agent, id) =>
      answer(agent, id)
        .set('If-Match', '"0"')
        .send({ ...VALUE, notApplicable: 1 }),
    answers: [422, 'request.invalid'],
  },
  {
    what: 'a comment of another type',
    send: (agent, id) =>
      answer(agent, id)
        .set('If-Match', '"0"')
        .send({ ...VALUE, comment: {} }),
    answers: [422, 'request.invalid'],
  },
  {
    what: 'a body that is no JSON',
    send: (agent, id) => answer(agent, id).set('If-Match', '"0"').set('Content-Type', 'application/json').send('{"value":'),
    answers: [400, 'request.malformed'],
  },
  {
    what: 'a value with a NUL',
    send: (agent, id) =>
      answer(agent, id)
        .set('If-Match', '"0"')
        .send({ ...VALUE, value: 'a\u0000b' }),
    answers: [400, 'request.malformed'],
  },
  {
    what: 'a body of 6 MB',
    send: (agent, id) =>
      answer(agent, id)
        .set('If-Match', '"0"')
        .send({ ...VALUE, value: 'x'.repeat(6_000_000) }),
    answers: [413, 'request.too-large'],
  },
  {
    what: 'a draft without its base',
    send: (agent, id) => agent.put(`/api/dossiers/${id}/answers/${TEXT}/draft`).send(VALUE),
    answers: [422, 'request.invalid'],
  },
  {
    what: 'a draft of an unknown question',
    send: (agent, id) => agent.put(`/api/dossiers/${id}/answers/inconnue/draft`).send({ ...VALUE, baseVersion: 0 }),
    answers: [404, 'question.absent'],
  },
  { what: 'a campaign that is no UUID', send: (agent) => agent.get('/api/campaigns/x'), answers: [400, 'request.malformed'] },
  {
    what: 'validators of an unknown template',
    send: (agent) => agent.get('/api/templates/abc/validators.mjs'),
    answers: [404, 'template.absent'],
  },
];

describe('bad input to a dossier', () => {
  let world: DossierWorld;
  let stood: unknown;
  const rows = (): Promise<unknown> =>
    world.server.database.query(
      'select d.version, d.content_rev, (select count(*) from app.journal) as j, (select count(*) from app.answer) as a, (select count(*) from app.answer_draft) as r from app.dossier d where d.id = $1',
      [world.dossierId],
    );
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.server.settle();
    stood = await rows();
  });
  afterAll(() => world.close());

  it.each(BAD)('answers $what with a problem document and changes nothing', async ({ what, send, answers }) => {
    const agent = await world.as(what.startsWith('a campaign') ? 'agency' : 'director');
    const { status, body, headers } = await send(agent, world.dossierId);
    expect([status, body.code]).toEqual(answers);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ type: `urn:e-cars:${answers[1]}`, title: expect.any(String), detail: expect.any(String) });
    expect(await rows()).toEqual(stood);
  });
});
