type Stop = () => Promise<void>;

/** The one owner of the application's end: parts are stopped once, the last started first. */
export class Shutdown {
  private readonly parts: Stop[] = [];
  private stopping: Promise<void> | undefined;

  add(stop: Stop): void {
    this.parts.push(stop);
  }

  run(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    for (const stop of this.parts.reverse()) {
      await stop().catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      });
    }
  }
}
