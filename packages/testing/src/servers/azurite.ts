import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** An Azure Blob Storage emulator of one's own on 127.0.0.1. */
export interface Azurite extends AsyncDisposable {
  /** Address of the blob service, with the account in the path. */
  readonly endpoint: string;
  readonly account: string;
  readonly accountKey: string;
}

/** Starts Azurite in about two seconds; it keeps everything in memory. */
export async function startAzurite(): Promise<Azurite> {
  const folder = mkdtempSync("/tmp/assay-azurite-");
  const program = join(
    dirname(createRequire(import.meta.url).resolve("azurite/package.json")),
    "dist/src/blob/main.js",
  );
  const [port, account, accountKey] = [await freePort(), "assaytest", randomBytes(64).toString("base64")];
  const flags = [
    "--blobHost=127.0.0.1",
    `--blobPort=${port}`,
    "--inMemoryPersistence",
    "--skipApiVersionCheck",
    "--disableTelemetry",
    "--silent",
  ];
  const server = spawn(process.execPath, [program, ...flags], {
    cwd: folder,
    stdio: "ignore",
    env: { PATH: process.env["PATH"], AZURITE_ACCOUNTS: `${account}:${accountKey}` },
  });
  const endpoint = `http://127.0.0.1:${port}/${account}`;
  await waitFor(endpoint);
  return {
    endpoint,
    account,
    accountKey,
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

async function waitFor(endpoint: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const up = await fetch(endpoint).then(
      () => true,
      () => false,
    ); // refused until it listens
    if (up) return;
    await sleep(100);
  }
  throw new Error("Azurite did not get ready within 30 seconds.");
}
