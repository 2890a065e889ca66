import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";

const execute = promisify(execFile);

/** Runs a command to its end; one that waits for ever is an error after a minute. */
const run = (command: string, words: readonly string[]): Promise<unknown> =>
  execute(command, [...words], { timeout: 60_000 });

/** An S3 server of one's own on 127.0.0.1: Ceph's object gateway over a store in memory. */
export interface RadosGateway extends AsyncDisposable {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** A second account without any right. */
  readonly stranger: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** Starts it in about 13 seconds. Needs Debian's `radosgw`, `ceph-mon` and `ceph-osd`. */
export async function startRadosGateway(): Promise<RadosGateway> {
  const folder = mkdtempSync("/tmp/assay-rgw-");
  for (const name of ["mon", "osd"]) mkdirSync(join(folder, name));
  const [monitor, gateway] = [await freePort(), await freePort()];
  const conf = join(folder, "ceph.conf");
  const [cluster, disk] = [randomUUID(), randomUUID()];
  writeFileSync(conf, configuration(folder, cluster, monitor));
  const started: Daemon[] = [];
  const start = (command: string, ...words: string[]): void =>
    void started.push(new Daemon(command, [...words, "-c", conf, "-f"], folder));
  const close = async (): Promise<void> => {
    await Promise.all(started.toReversed().map((daemon) => daemon.stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const endpoint = `http://127.0.0.1:${gateway}`;
  try {
    const map = join(folder, "monmap");
    await run("monmaptool", ["--create", "--addv", "a", `[v1:127.0.0.1:${monitor}]`, "--fsid", cluster, map]);
    await run("ceph-mon", ["--mkfs", "-i", "a", "--monmap", map, "-c", conf]);
    start("ceph-mon", "-i", "a");
    await run("ceph", ["-c", conf, "osd", "new", disk]);
    await run("ceph-osd", ["-i", "0", "--mkfs", "--osd-uuid", disk, "-c", conf]);
    start("ceph-osd", "-i", "0");
    await makeUser(conf, "owner", "assay-owner", "made-up-secret-1");
    await makeUser(conf, "stranger", "assay-stranger", "made-up-secret-2");
    start("radosgw", "-n", "client.rgw", `--rgw-frontends=beast endpoint=127.0.0.1:${gateway}`);
    await waitFor(endpoint);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    endpoint,
    accessKeyId: "assay-owner",
    secretAccessKey: "made-up-secret-1",
    stranger: { accessKeyId: "assay-stranger", secretAccessKey: "made-up-secret-2" },
    [Symbol.asyncDispose]: close,
  };
}

function configuration(folder: string, cluster: string, monitor: number): string {
  return `[global]
fsid = ${cluster}
mon host = v1:127.0.0.1:${monitor}
auth cluster required = none
auth service required = none
auth client required = none
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 4
osd pool default pgp num = 4
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
mon max pg per osd = 1000
run dir = ${folder}
pid file = ${folder}/$name.pid
admin socket = ${folder}/$name.asok
log file = ${folder}/$name.log
osd objectstore = memstore
memstore device bytes = 4294967296
osd data = ${folder}/osd
mon data = ${folder}/mon
rgw dns name = localhost
rgw crypt require ssl = false
`;
}

async function makeUser(conf: string, name: string, key: string, secret: string): Promise<void> {
  await run("radosgw-admin", [
    "-c",
    conf,
    "user",
    "create",
    `--uid=${name}`,
    `--display-name=${name}`,
    `--access-key=${key}`,
    `--secret=${secret}`,
  ]);
}

async function waitFor(endpoint: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const up = await fetch(endpoint).then(
      () => true,
      () => false,
    ); // refused until it listens
    if (up) return;
    await sleep(100);
  }
  throw new Error("The object gateway did not get ready within 15 seconds.");
}

/** A server that is started again when it ends by itself: an OSD gives up when it asks before it knows its cluster. */
class Daemon {
  readonly #start: () => ChildProcess;
  #process: ChildProcess;
  #lives = 30;
  #stopped = false;

  constructor(command: string, words: readonly string[], cwd: string) {
    this.#start = () => spawn(command, words, { cwd, stdio: "ignore" }).once("exit", () => this.#again());
    this.#process = this.#start();
  }

  /** Ends it for good. All of it is in memory: nothing is to be saved. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGKILL");
    await ended;
  }

  #again(): void {
    if (this.#stopped || --this.#lives < 0) return;
    setTimeout(() => {
      if (!this.#stopped) this.#process = this.#start();
    }, 100);
  }
}
