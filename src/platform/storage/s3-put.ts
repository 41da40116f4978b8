import { createReadStream } from 'node:fs';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { type Draft } from './drafts.js';

/**
 * One request for one blob. The hash of its content is among what is signed: a store keeps these bytes or refuses them,
 * whatever happens on the way. Without the header, the client signs no content over https.
 */
export function putCommand(object: { Bucket: string; Key: string }, { path, size, sha256 }: Draft): PutObjectCommand {
  const command = new PutObjectCommand({
    ...object,
    Body: createReadStream(path),
    ContentLength: size,
    ContentType: 'application/octet-stream',
  });
  command.middlewareStack.add(
    (next) => (step) => {
      Object.assign((step.request as { headers: Record<string, string> }).headers, { 'x-amz-content-sha256': sha256 });
      return next(step);
    },
    { step: 'build', name: 'contentHash' },
  );
  return command;
}
