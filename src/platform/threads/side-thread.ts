import { existsSync } from 'node:fs';
import { Piscina } from 'piscina';

export interface ThreadLimits {
  /** How long one job may take, the start of its thread and its wait included. */
  readonly patienceMs: number;
  readonly memoryMb: number;
  /** How long a thread without a job is kept for the next one. */
  readonly restMs: number;
}

/** The thread was stopped before its job was done; the next job gets another thread. */
export class ThreadStoppedError extends Error {
  constructor(readonly why: 'time' | 'memory' | 'lost') {
    super({ time: 'The thread took too long', memory: 'The thread used too much memory', lost: 'The thread ended' }[why]);
  }
}

/** Runs the exported functions of a built file beside the event loop: one job at a time, within its time and memory. */
export class SideThread {
  private readonly pool: Piscina;

  constructor(
    file: URL,
    private readonly limits: ThreadLimits,
  ) {
    const { memoryMb, restMs } = limits;
    const resourceLimits = { maxOldGenerationSizeMb: memoryMb };
    // Jobs are rare: the thread is told of each by a message, and does not stand in `Atomics.wait` for the next.
    const threads = { minThreads: 0, maxThreads: 1, idleTimeout: restMs, atomics: 'disabled' } as const;
    this.pool = new Piscina({ filename: built(file).href, ...threads, resourceLimits });
    // told to whoever waits for the job; without a listener it would end the process
    this.pool.on('error', () => undefined);
  }

  /** @throws ThreadStoppedError; and whatever the job itself throws */
  async run<Result>(name: string, job: object): Promise<Result> {
    try {
      return (await this.pool.run(job, { name, signal: AbortSignal.timeout(this.limits.patienceMs) })) as Result;
    } catch (error) {
      throw stopOf(error) ?? error;
    }
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}

/** Where a thread's file stands once built, also when the application itself runs from its sources, as in tests. */
function built(file: URL): URL {
  return existsSync(file) ? file : new URL(file.href.replace(/\/src\/(?!.*\/src\/)/, '/dist/'));
}

function stopOf(error: unknown): ThreadStoppedError | undefined {
  const { name, code, message } = error as { name?: string; code?: string; message?: string };
  if (name === 'AbortError') return new ThreadStoppedError('time');
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new ThreadStoppedError('memory');
  return message?.startsWith('worker exited') ? new ThreadStoppedError('lost') : undefined;
}
