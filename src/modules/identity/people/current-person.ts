import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { SessionRequiredError } from '../identity.errors.js';
import { type SecondFactorState } from '../second-factor/second-factor.rule.js';
import { type OpenSession } from '../sessions/open-session.js';
import { type Person } from './person.js';

/** A request that the guard has let in. */
export interface SignedInRequest extends FastifyRequest {
  person?: Person;
  openSession?: OpenSession;
  secondFactor?: SecondFactorState;
}

/** The person who is signed in; on a public route there is none, and asking for one is refused. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const { person } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!person) throw new SessionRequiredError();
  return person;
});

export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): OpenSession => {
  const { openSession } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!openSession) throw new SessionRequiredError();
  return openSession;
});

export const CurrentSecondFactor = createParamDecorator((_: unknown, context: ExecutionContext): SecondFactorState => {
  const { secondFactor } = context.switchToHttp().getRequest<SignedInRequest>();
  if (!secondFactor) throw new SessionRequiredError();
  return secondFactor;
});
