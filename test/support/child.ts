import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process of its own group, so that it can be killed with all that it started. */
export class Child {
  private output = '';
  private readonly process: ChildProcess;
  private readonly exit: Promise<unknown>;

  constructor(script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) {
    this.process = spawn(process.execPath, [script, ...args], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.process.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.process.stderr?.on('data', (text: Buffer) => (this.output += text.toString()));
    this.exit = once(this.process, 'exit');
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  get printed(): string {
    return this.output;
  }

  get exitCode(): number | null {
    return this.process.exitCode;
  }

  /** Resolves with what was printed once it matches; rejects when the process ends without. */
  async prints(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found;
      if (this.process.exitCode !== null || this.process.signalCode !== null)
        throw new Error(`Ended without printing ${String(pattern)}:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** To this process alone. */
  async kill(signal: NodeJS.Signals): Promise<void> {
    this.process.kill(signal);
    await this.exit;
  }

  /** To the whole group, at once, as a machine that loses its power. */
  async killGroup(): Promise<void> {
    process.kill(-this.pid, 'SIGKILL');
    await this.exit;
  }

  async ended(): Promise<number | null> {
    await this.exit;
    return this.process.exitCode;
  }
}
