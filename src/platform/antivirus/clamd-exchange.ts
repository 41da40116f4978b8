import { connect, type Socket } from 'node:net';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ClamavAddress } from '../config/clamav-address.js';
import { AntivirusUnavailableError } from './antivirus.errors.js';

const LONGEST_REPLY = 4096;

/**
 * One command and its reply, on a connection of its own. A scanner that has heard enough answers before the end: its answer
 * counts, and not the write that it cut short. @throws AntivirusUnavailableError when it says nothing for so long
 */
export async function exchange(address: ClamavAddress, command: Readable, patienceMs: number): Promise<string> {
  const socket = connect(address).setTimeout(patienceMs, () => socket.destroy(new Error('silence')));
  try {
    const [sent, reply] = await Promise.allSettled([pipeline(command, socket, { end: false }), replyOf(socket)]);
    if (reply.status === 'fulfilled' && reply.value !== '') return reply.value;
    const failed = [reply, sent].find((outcome) => outcome.status === 'rejected');
    throw new AntivirusUnavailableError(failed ? (failed.reason as Error).message : 'connexion fermée sans réponse');
  } finally {
    socket.destroy();
  }
}

function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const text = (): string => Buffer.concat(heard).toString('utf8');
    socket.on('data', (chunk) => {
      heard.push(chunk);
      const reply = text();
      if (reply.includes('\0') || reply.length > LONGEST_REPLY) resolve(reply.split('\0')[0] ?? '');
    });
    socket.once('error', reject);
    socket.once('close', () => {
      resolve(text());
    });
  });
}
