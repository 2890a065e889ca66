import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A PostgreSQL server of one's own on 127.0.0.1. */
export interface PostgresServer extends AsyncDisposable {
  readonly port: number;
  /** Superuser without a password. */
  readonly user: string;
  /** Connection URL of a database for the superuser. */
  url(database?: string): string;
}

/** Starts a PostgreSQL server in a folder that goes when it ends. Needs Debian's `postgresql` or any `initdb` on the path. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries();
  const folder = mkdtempSync("/tmp/assay-pg-");
  const as = await serverAccount(folder);
  const data = join(folder, "data");
  execFileSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "assay", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"],
    { ...as, cwd: folder, stdio: "ignore" },
  );
  const port = await freePort();
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "fsync=off",
    "max_connections=60",
    "shared_buffers=64MB",
  ];
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
    ...as,
    cwd: folder,
    stdio: "ignore",
  });
  await waitUntilReady(bin, port, server);
  return {
    port,
    user: "assay",
    url: (database = "postgres") => `postgres://assay@127.0.0.1:${port}/${database}`,
    async [Symbol.asyncDispose]() {
      await stop(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the server's programs are: the newest Debian version, or the path. */
function binaries(): string {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)) : [];
  const found = versions
    .map((version) => join(debian, version, "bin"))
    .find((folder) => existsSync(join(folder, "initdb")));
  if (found !== undefined) return found;
  throw new Error("PostgreSQL is not installed: apt-get install postgresql");
}

/** PostgreSQL refuses to run as root: an account without rights runs it then. */
async function serverAccount(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const uid = Number(execFileSync("id", ["-u", "postgres"]).toString());
  const gid = Number(execFileSync("id", ["-g", "postgres"]).toString());
  chownSync(folder, uid, gid);
  return { uid, gid };
}

async function waitUntilReady(bin: string, port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (server.exitCode !== null)
      throw new Error(`PostgreSQL ended with ${server.exitCode} while it started for ${userInfo().username}.`);
    try {
      execFileSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      return;
    } catch {
      await sleep(50); // not ready yet
    }
  }
  throw new Error("PostgreSQL did not get ready within 10 seconds.");
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGQUIT"); // immediate shutdown: the data goes anyway
  await ended;
}
