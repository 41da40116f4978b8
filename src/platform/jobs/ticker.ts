import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';

interface Task {
  readonly work: () => Promise<void>;
  running: Promise<void> | undefined;
  again: boolean;
}

/** Work that comes back: never twice at once on a node, never stopped by a failure, waited for at shutdown. */
@Injectable()
export class Ticker implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Ticker.name);
  private readonly tasks = new Map<string, Task>();
  private readonly timers: NodeJS.Timeout[] = [];
  private stopped = false;

  every(name: string, milliseconds: number, work: () => Promise<void>): void {
    this.tasks.set(name, { work, running: undefined, again: false });
    this.timers.push(setInterval(() => void this.run(name), milliseconds).unref());
  }

  /** Does one piece of work now; called while it runs, does it once more, for what came since. */
  async run(name: string): Promise<void> {
    const task = this.tasks.get(name);
    if (!task || this.stopped) return;
    task.again = true;
    task.running ??= this.drain(name, task);
    await task.running;
  }

  /** Does all of it now: what tests call after moving the clock. */
  async runAll(): Promise<void> {
    for (const name of this.tasks.keys()) await this.run(name);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach(clearInterval);
    for (const { running } of this.tasks.values()) await running;
  }

  private async drain(name: string, task: Task): Promise<void> {
    try {
      while (task.again && !this.stopped) {
        task.again = false;
        await task.work();
      }
    } catch (error) {
      this.logger.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      task.running = undefined;
    }
  }
}
