import { type ScanResult } from './antivirus.js';

/** What clamd says of a stream above its `StreamMaxLength`. */
export const TOO_LARGE = 'INSTREAM size limit exceeded. ERROR';

/** What a reply of clamd means. */
export function verdictOf(reply: string): ScanResult {
  if (reply === 'stream: OK') return { verdict: 'safe' };
  const [, infection] = /^stream: (.+) FOUND$/.exec(reply) ?? [];
  if (infection !== undefined) return { verdict: 'infected', infection };
  return { verdict: 'error', message: reply, cause: reply === TOO_LARGE ? 'too-large' : 'other' };
}
