import { type INestApplicationContext } from '@nestjs/common';
import { type Progress } from './platform/boot/index.js';

/** Loads the demonstration data the first time. */
export function loadWhenEmpty(_app: INestApplicationContext, _progress: Progress): Promise<void> {
  return Promise.resolve();
}

export function demonstrationLines(): string[] {
  return [];
}
