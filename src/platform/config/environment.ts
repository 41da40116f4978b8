import { BootError } from '../boot-error.js';
import { type Setting } from './setting.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables and keeps every complaint, so that the person who installs corrects all of them at once. */
export class EnvironmentReader {
  private readonly complaints: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** An empty variable counts as absent: compose files and unit files write them so. */
  has(name: string): boolean {
    return this.text(name) !== '';
  }

  optional<T>(setting: Setting<T>): T | undefined {
    const value = this.text(setting.name);
    if (value === '') return undefined;
    const read = setting.read(value);
    if (read === undefined) this.complain(`${setting.name} est mal renseignée ; attendu : ${setting.expected}.`);
    return read;
  }

  or<T>(setting: Setting<T>, otherwise: T): T {
    return this.optional(setting) ?? otherwise;
  }

  complain(sentence: string): void {
    this.complaints.push(sentence);
  }

  /** Throws one error that says all that is wrong. */
  close(): void {
    if (this.complaints.length === 0) return;
    throw new BootError(`La configuration est refusée.\n${this.complaints.map((sentence) => `  - ${sentence}`).join('\n')}`, {
      complaints: this.complaints,
    });
  }

  private text(name: string): string {
    return this.environment[name]?.trim() ?? '';
  }
}
