import { randomUUID } from 'node:crypto';
import { type Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyError, type FastifyReply, type FastifyRequest } from 'fastify';
import { type ProblemFilter } from './problem-filter.js';
import { PROBLEM_TYPE, problemDocument } from './problem.js';

/** Answers and drafts are small; files come by multipart, with a limit of their own. */
const BODY_LIMIT = 1 << 20;

/** Fastify with our limits, and problem documents even for what never reaches a route. */
export function fastifyAdapter(filter: ProblemFilter, trustedProxies: readonly string[]): FastifyAdapter {
  const adapter = new ProblemAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: [...trustedProxies],
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      filter.answer(error, request, reply);
    },
    clientErrorHandler: answerUnreadable,
  });
  adapter.getInstance().setErrorHandler((error, request, reply) => {
    filter.answer(error, request, reply);
  });
  return adapter;
}

/** Nest sets its handler of parsing errors once the routes are there, which is too late for some of them: ours is set first and stays. */
class ProblemAdapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

/** A request that is not HTTP, or whose headers are too long: there is no reply object, only a socket. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const failure = tooLong ? { status: 431, code: 'request.headers-too-large' } : { status: 400, code: 'request.malformed' };
  const body = JSON.stringify(problemDocument(failure));
  const reason = tooLong ? 'Request Header Fields Too Large' : 'Bad Request';
  const head = `HTTP/1.1 ${failure.status} ${reason}\r\nContent-Type: ${PROBLEM_TYPE}\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close`;
  socket.end(`${head}\r\nX-Content-Type-Options: nosniff\r\n\r\n${body}`);
}
