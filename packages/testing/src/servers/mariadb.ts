import { execFileSync, spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** A MariaDB server of one's own on 127.0.0.1. */
export interface MariadbServer extends AsyncDisposable {
  readonly port: number;
  /** Account with every right and no password. */
  readonly user: string;
}

/** Starts a MariaDB server in a folder that goes when it ends. Needs Debian's `mariadb-server`. */
export async function startMariadb(): Promise<MariadbServer> {
  const folder = mkdtempSync("/tmp/assay-maria-");
  const account = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (account.uid !== undefined && account.gid !== undefined) chownSync(folder, account.uid, account.gid);
  const data = join(folder, "data");
  execFileSync(
    "mariadb-install-db",
    [`--datadir=${data}`, "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"],
    { ...account, cwd: folder, stdio: "ignore" },
  );
  const port = await freePort();
  const flags = [
    "--no-defaults",
    `--datadir=${data}`,
    `--port=${port}`,
    "--bind-address=127.0.0.1",
    `--socket=${join(folder, "socket")}`,
    `--pid-file=${join(folder, "pid")}`,
    "--skip-name-resolve",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-buffer-pool-size=64M",
    "--skip-log-bin",
  ];
  const server = spawn("/usr/sbin/mariadbd", flags, { ...account, cwd: folder, stdio: "ignore" });
  await waitForPort(port);
  return {
    port,
    user: "root",
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      if (server.exitCode === null) {
        server.kill("SIGKILL"); // the data goes anyway
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "mysql"]).toString());
}

async function waitForPort(port: number): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const probe = connect(port, "127.0.0.1");
      probe.once("data", () => resolve(true)).once("error", () => resolve(false));
      probe.once("close", () => resolve(false));
      setTimeout(() => probe.destroy(), 500);
    });
    if (open) return;
    await sleep(50);
  }
  throw new Error("MariaDB did not get ready within 15 seconds.");
}
