import { createServer, type Socket } from 'node:net';
import { type AddressInfo } from 'node:net';

/** Taken apart, so that no antivirus refuses this very file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');

const STREAM = Buffer.from('zINSTREAM\0');

/** Speaks ClamAV's protocol on a port of the loopback, and knows one virus. */
export interface Scanner {
  readonly address: { readonly host: string; readonly port: number };
  /** How many files it was asked about. */
  readonly asked: () => number;
  /** What it says instead of the truth. */
  says(reply: string | undefined): void;
  /** Its `StreamMaxLength`. */
  takesUpTo(bytes: number): void;
  close(): Promise<void>;
}

interface Manner {
  asked: number;
  reply: string | undefined;
  longest: number;
}

export async function openScanner(): Promise<Scanner> {
  const manner: Manner = { asked: 0, reply: undefined, longest: Infinity };
  const server = createServer((socket) => {
    hear(socket, manner);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: { host: '127.0.0.1', port: (server.address() as AddressInfo).port },
    asked: () => manner.asked,
    says: (reply) => {
      manner.reply = reply;
    },
    takesUpTo: (bytes) => {
      manner.longest = bytes;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** As clamd does: a length that is too large is refused as soon as it is read, and the connection closed on what follows. */
function hear(socket: Socket, manner: Manner): void {
  const heard: Buffer[] = [];
  const say = (answer: string): unknown => socket.removeAllListeners('data').end(`${manner.reply ?? answer}\0`, () => socket.destroy());
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    heard.push(chunk);
    const all = Buffer.concat(heard);
    if (!all.subarray(0, STREAM.length).equals(STREAM)) {
      if (all.at(-1) === 0) say('PONG');
      return;
    }
    const { announced, ended } = pieces(all.subarray(STREAM.length));
    if (announced > manner.longest) say('INSTREAM size limit exceeded. ERROR');
    else if (ended) {
      manner.asked += 1;
      say(all.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
    }
  });
}

/** How much the lengths that were heard announce, and whether the last one was. */
function pieces(sent: Buffer): { announced: number; ended: boolean } {
  let [announced, at] = [0, 0];
  while (at + 4 <= sent.length) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return { announced, ended: true };
    announced += length;
    at += 4 + length;
  }
  return { announced, ended: false };
}
