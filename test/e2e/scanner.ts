import { createServer, type Socket } from 'node:net';
import { type AddressInfo } from 'node:net';

/** Taken apart, so that no antivirus refuses this very file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');

/** Speaks ClamAV's protocol on a port of the loopback, and knows one virus. */
export interface Scanner {
  readonly address: { readonly host: string; readonly port: number };
  /** How many files it was asked about. */
  readonly asked: () => number;
  /** What it says instead of the truth. */
  says(reply: string | undefined): void;
  close(): Promise<void>;
}

export async function openScanner(): Promise<Scanner> {
  const state: { asked: number; reply: string | undefined } = { asked: 0, reply: undefined };
  const server = createServer((socket) => {
    hear(socket, (sent) => {
      state.asked += 1;
      return state.reply ?? (sent.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    asked: () => state.asked,
    says: (reply) => {
      state.reply = reply;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

function hear(socket: Socket, answer: (sent: Buffer) => string): void {
  const heard: Buffer[] = [];
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    heard.push(chunk);
    const all = Buffer.concat(heard);
    if (all.subarray(-4).equals(Buffer.alloc(4))) socket.end(`${answer(all)}\0`);
  });
}
