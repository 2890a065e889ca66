import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../../apps/agent/src/main.ts", import.meta.url));
const nodeFlags = ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"];

/** How a call of `assay` ended. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to call it. */
export interface CallOptions {
  readonly state?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether file modes bind it though the tests may run as root. (Default: false) */
  readonly boundByModes?: true;
  /** Milliseconds after which the process is killed with SIGKILL. */
  readonly killAfter?: number;
  readonly cwd?: string;
}

/** Runs the `assay` command from source as a process of its own, with a home of its own. */
export function assay(words: readonly string[], options: CallOptions = {}): Promise<Ended> {
  const state = options.state ?? folder("assay-state-");
  return new Promise((resolve, reject) => {
    const [program, ...rest] = [...(options.boundByModes ? unprivileged() : []), process.execPath, ...nodeFlags, main];
    const child = spawn(program, [...rest, ...words], {
      cwd: options.cwd ?? tmpdir(),
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: state,
        ASSAY_STATE: state,
        ASSAY_CACHE: cache,
        NODE_COMPILE_CACHE: compiled,
        NO_COLOR: "1",
        CI: "true",
        ...options.env,
      },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    const timer =
      options.killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), options.killAfter);
    child.on("close", (exit) => {
      clearTimeout(timer);
      resolve({ exit, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") });
    });
    child.stdin.on("error", () => undefined); // the process may end before it has read everything: what it says counts
    child.stdin.end(options.input ?? "");
  });
}

// Root reads whatever it likes; without these two capabilities it does not. Another user might not be let into the checkout.
function unprivileged(): string[] {
  const without = "-dac_override,-dac_read_search";
  return process.getuid?.() === 0 ? ["setpriv", `--bounding-set=${without}`, `--inh-caps=${without}`] : [];
}

/** A new empty folder that goes when the test ends. */
export function folder(prefix: string): string {
  const path = mkdtempSync(join(tmpdir(), prefix));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A line of `--format jsonl`. */
export type Line = { readonly kind: string } & Readonly<Record<string, unknown>>;

/** The lines of a JSON Lines text. */
export function lines(text: string): Line[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

// Shared by all calls of a test file, so that only the first one compiles.
const cache = mkdtempSync(join(tmpdir(), "assay-cache-"));
const compiled = mkdtempSync(join(tmpdir(), "assay-compiled-"));
process.on("exit", () => [cache, compiled].forEach((path) => rmSync(path, { recursive: true, force: true })));
