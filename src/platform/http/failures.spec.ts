import { HttpException, NotFoundException, UnprocessableEntityException } from '@nestjs/common';
import { DomainError } from '../../shared/domain-error.js';
import { failureOf } from './failures.js';

class SampleError extends DomainError {
  readonly code = 'sample.stale';
  readonly kind = 'stale';
}

describe('failureOf', () => {
  it('gives a domain error the status of its kind, its stable code and its details', () => {
    expect(failureOf(new SampleError('Someone else was first', { theirs: 3 }))).toEqual({
      status: 412,
      code: 'sample.stale',
      detail: 'Someone else was first',
      members: { theirs: 3 },
    });
  });

  it('keeps the code that a refusal of ours carries', () => {
    const refusal = new UnprocessableEntityException({ code: 'request.invalid', detail: 'Non.', members: { errors: [] } });

    expect(failureOf(refusal)).toEqual({ status: 422, code: 'request.invalid', detail: 'Non.', members: { errors: [] } });
  });

  it('does not repeat what the framework writes, in English, about the code', () => {
    expect(failureOf(new NotFoundException('Cannot GET /api/secret'))).toMatchObject({
      status: 404,
      code: 'request.not-found',
      detail: undefined,
    });
  });

  it.each([
    ['22P02', 400], // an identifier that is no UUID
    ['22021', 400], // a NUL in a text
    ['57P01', 503], // the database is stopping
    ['ECONNREFUSED', 503],
  ])('answers %s of the database by %i', (code, status) => {
    expect(failureOf(Object.assign(new Error('driver'), { driverError: { code } }))).toMatchObject({ status });
  });

  it.each(['Connection terminated unexpectedly', 'Client has encountered a connection error and is not queryable'])(
    'answers 503 when the driver says « %s »',
    (message) => {
      expect(failureOf(Object.assign(new Error('query'), { driverError: new Error(message) }))).toMatchObject({ status: 503 });
    },
  );

  it.each([new Error('bug'), new HttpException('bug', 500), Object.assign(new Error('sql'), { code: '42P01' }), 'thrown text', undefined])(
    'tells nothing of what is our own fault (%s)',
    (error) => {
      expect(failureOf(error)).toBeUndefined();
    },
  );
});
