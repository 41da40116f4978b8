import { StreamableFile } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { attachment } from './attachment-header.js';
import { type OpenedDocument } from './downloads.service.js';

/** Nothing in a document may run, whatever a browser makes of it. */
const SANDBOX = "default-src 'none'; sandbox";

/** A file as it leaves: always to be saved, never shown by the browser. */
export function handedOver({ document, content }: OpenedDocument, reply: FastifyReply): StreamableFile {
  void reply.header('content-security-policy', SANDBOX).header('x-content-type-options', 'nosniff');
  return new StreamableFile(content, { type: document.mediaType, disposition: attachment(document.name), length: Number(document.size) });
}
