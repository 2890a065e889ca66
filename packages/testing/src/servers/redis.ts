import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A Redis server of one's own on 127.0.0.1. */
export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
}

/** Starts a Redis server that keeps everything in memory, with flags of its own such as `--cluster-enabled yes`. Needs Debian's `redis-server`. */
export async function startRedis(...flags: readonly string[]): Promise<RedisServer> {
  const folder = mkdtempSync("/tmp/assay-redis-");
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const server = spawn("/usr/bin/redis-server", [...settings, ...flags], { cwd: folder, stdio: "ignore" });
  await waitForPort(port);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      if (server.exitCode === null) {
        server.kill("SIGKILL"); // all of it is in memory
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const probe = connect(port, "127.0.0.1");
      probe.once("connect", () => resolve(true)).once("error", () => resolve(false));
      probe.once("connect", () => probe.destroy());
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error("Redis did not get ready within 10 seconds.");
}
