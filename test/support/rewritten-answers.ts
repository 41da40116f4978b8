import { type IncomingMessage, type ServerResponse } from 'node:http';
import { type Tampering } from './identity-provider.js';

/** Between a server and the wire: the whole answer of one of the two endpoints is changed before it leaves. */
export function rewritten(request: IncomingMessage, response: ServerResponse, { token, profile }: Tampering): void {
  const change = request.url === '/token' ? token : request.url === '/me' ? profile : undefined;
  if (!change) return;
  const end = response.end.bind(response);
  const late = async (text: string): Promise<void> => {
    const changed = await change(text);
    response.setHeader('content-length', Buffer.byteLength(changed));
    end(changed);
  };
  response.end = ((chunk: unknown) => {
    void late(Buffer.isBuffer(chunk) ? chunk.toString() : String(chunk));
    return response;
  }) as ServerResponse['end'];
}
