import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { createParserPool } from "@assay/scan";
import type { ParserPool } from "@assay/scan";
import type { ScannerData } from "./scanner.ts";

/** Megabytes of JavaScript heap a parser process may fill. */
const heap = 768;

const fromSource = import.meta.url.endsWith(".ts");
const child = fileURLToPath(new URL(fromSource ? "./parser-child.ts" : "./parser-child.js", import.meta.url));
/** The folder that holds the program and its packages: all that a parser process may read. */
const program = fileURLToPath(new URL("../../..", import.meta.url));

/** Parser processes: an empty environment, no write, no child, no network, and a limit on time and memory. */
export function startParserPool(size: number, data: ScannerData): ParserPool {
  return createParserPool({ size, fork: () => startParser(data) });
}

function startParser(data: ScannerData): ChildProcess {
  const parser = fork(child, [], {
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    execArgv: [
      ...(fromSource ? ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"] : []),
      `--max-old-space-size=${heap}`,
      "--permission",
      "--allow-addons",
      `--allow-fs-read=${program}*`,
      `--allow-fs-read=${data.cacheDir}*`,
    ],
  });
  parser.send(data);
  return parser;
}
