import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** The processes that this one has started and that end with it. */
export class Children {
  /** Whether this process was asked to stop; what a child says or returns after that means nothing. */
  stopping = false;
  private readonly running = new Set<ChildProcess>();

  /** An interrupt or a request to stop reaches the children first, then this process leaves. */
  constructor() {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => this.stop());
    if (process.env.npm_lifecycle_event) this.stopWithParent();
  }

  /** npm hands a request to stop only to the shell between it and this process; that shell's end is the sign. */
  private stopWithParent(): void {
    const parent = process.ppid;
    const look = () => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      this.stop();
    };
    const watch = setInterval(look, 250).unref();
  }

  /** Waits for a child's end and gives its status; 1 where a signal ended it. */
  async endOf(child: ChildProcess): Promise<number> {
    this.running.add(child);
    const status = await endOf(child);
    this.running.delete(child);
    return status;
  }

  private async stop(): Promise<void> {
    this.stopping = true;
    const ends = [...this.running].map((child) => {
      child.kill("SIGTERM");
      return endOf(child);
    });
    await Promise.all(ends);
    process.exit(0);
  }
}

async function endOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null) return child.exitCode;
  if (child.signalCode !== null) return 1;
  const [status] = await once(child, "exit");
  return status ?? 1;
}
