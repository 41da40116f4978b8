import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { SecondFactorDueError } from '../identity.errors.js';
import { type SignedInRequest } from '../people/current-person.js';

const ALLOWED_BEFORE = 'identity.allowed-before-second-factor';

/** What somebody may do who must still set up the second factor: see who they are, and set it up. */
export const AllowedBeforeSecondFactor = (): MethodDecorator & ClassDecorator => SetMetadata(ALLOWED_BEFORE, true);

/** Runs after `AuthGuard`, on what the session's query has read. Where a region asks its agents for a second factor, an agent without one gets no further than « Mon compte ». */
@Injectable()
export class SecondFactorGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const { secondFactor } = context.switchToHttp().getRequest<SignedInRequest>();
    if (!secondFactor) return true; // a public route
    if (this.reflector.getAllAndOverride<boolean | undefined>(ALLOWED_BEFORE, [context.getHandler(), context.getClass()])) return true;
    if (secondFactor.required && !secondFactor.enabled) throw new SecondFactorDueError();
    return true;
  }
}
