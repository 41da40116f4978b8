/** Lines for the person who starts the application, with the time each part took. */
export class Progress {
  private readonly started = performance.now();

  constructor(private readonly write: (line: string) => void) {}

  say(line: string): void {
    this.write(line);
  }

  /** Says how long a part took; the part's result passes through. */
  async step<T>(label: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await work();
    this.write(`  ${label} (${seconds(start)})`);
    return result;
  }

  get elapsed(): string {
    return seconds(this.started);
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1).replace('.', ',')} s`;
}
