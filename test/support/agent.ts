import request from 'supertest';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { type TestServer } from './server.js';

/** A browser without pages: keeps its cookies, and says where it comes from. */
export type Agent = ReturnType<typeof request.agent>;

export function anonymous(server: Pick<TestServer, 'url'>): Agent {
  return request.agent(server.url).set('Origin', server.url);
}

/** Somebody who has signed in with the mail address and password of a demonstration account. */
export async function signIn(server: Pick<TestServer, 'url'>, email: string, password = demonstrationPassword()): Promise<Agent> {
  const agent = anonymous(server);
  const { status, text } = await agent.post('/api/auth/sign-in/email').send({ email, password });
  if (status !== 200) throw new Error(`${email} could not sign in: ${String(status)} ${text}`);
  return agent;
}

/** The one that the start command prints for every demonstration account. */
function demonstrationPassword(): string {
  return demonstrationAccounts()[0]?.password ?? '';
}
