import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { isRecord } from '../../shared/json.js';
import { failureOf } from './failures.js';
import { PROBLEM_TYPE, problemDocument } from './problem.js';

/** Turns whatever was thrown into a problem document. What is our fault is logged with the request's id; nothing of it goes out. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** The same for what fails before Nest is reached: parsing, unknown addresses, limits. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    if (isAbandoned(error, reply)) {
      this.logger.debug(`${nameOf(request)}: the caller left before the answer`);
      return;
    }
    const failure = failureOf(error) ?? { status: 500, code: 'request.failed' };
    if (failure.status >= 500) this.log(error, request);
    const document = { ...problemDocument(failure), requestId: request.id };
    if (failure.status === 503) void reply.header('retry-after', '5');
    void reply.status(failure.status).header('cache-control', 'no-store').type(PROBLEM_TYPE).send(document);
  }

  private log(error: unknown, request: FastifyRequest): void {
    const stack = error instanceof Error ? error.stack : String(error);
    this.logger.error(nameOf(request), stack);
  }
}

/** Nobody is there any more to be answered (a page was left, a network cut): what was being sent is closed early, and nothing is wrong. */
function isAbandoned(error: unknown, { raw }: FastifyReply): boolean {
  return raw.destroyed && !raw.writableFinished && isRecord(error) && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function nameOf({ id, method, routeOptions }: FastifyRequest): string {
  return `${id} ${method} ${routeOptions.url ?? '-'}`;
}
