import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { IS_PUBLIC } from '../../platform/index.js';
import { SessionRequiredError } from './identity.errors.js';
import { type SignedInRequest } from './people/current-person.js';
import { PeopleService } from './people/people.service.js';
import { secondFactorOf } from './second-factor/second-factor.rule.js';
import { SessionsService } from './sessions/sessions.service.js';

/** Every route asks for a session, except those marked `@Public()`. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly people: PeopleService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean | undefined>(IS_PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const found = await this.sessions.find(request.headers.cookie);
    if (!found || isOfAnother(request.headers['x-ecars-person'], found.user.id)) throw new SessionRequiredError();
    request.openSession = found.session;
    request.person = await this.people.acting(found.user, found.memberships, request.headers['x-ecars-region']);
    request.secondFactor = secondFactorOf(request.person, found.secondFactor);
    return true;
  }
}

/** A page says whose it is; its session may be somebody else's since, who signed in from another tab. */
function isOfAnother(owner: string | string[] | undefined, personId: string): boolean {
  return owner !== undefined && owner !== personId;
}
