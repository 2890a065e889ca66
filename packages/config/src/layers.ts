import { existsSync, readFileSync } from "node:fs";
import { AssayError } from "@assay/spec";
import { configFromEnv } from "./environment.ts";
import { findProjectFile, userFile } from "./find.ts";
import { parseConfig } from "./parse.ts";
import type { Config, ConnectorSchemas } from "./schema.ts";

/** A configuration and where each of its settings came from. */
export interface Layered {
  readonly config: Config;
  /** `scan.minScore` → `assay.yaml`, `~/.config/assay/config.yaml` or `ASSAY_SCAN__MIN_SCORE`. */
  readonly origins: ReadonlyMap<string, string>;
  /** Files that were read. */
  readonly files: readonly string[];
}

/** Where to look for configuration. */
export interface LayerQuery {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** A file named by the user; then the project's is not looked for. */
  readonly file?: string;
  readonly connectors: ConnectorSchemas;
}

/** Environment over project over user; what none says is left to the defaults. Throws `config/*`. */
export function loadConfig({ cwd, env, file, connectors }: LayerQuery): Layered {
  const user = userFile(env);
  const files = [existsSync(user) ? user : undefined, file ?? findProjectFile(cwd)].filter(
    (path) => path !== undefined,
  );
  const layers = files.map((path) => ({ origin: path, config: parseConfig(readText(path), path, connectors) }));
  const fromEnv = configFromEnv(env, connectors);
  const origins = new Map<string, string>();
  let config: Config = { version: 1 };
  for (const layer of layers) config = merge(config, layer.config, "", layer.origin, origins) as Config;
  for (const { name, setting } of fromEnv) config = merge(config, setting, "", name, origins) as Config;
  return { config, origins, files };
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new AssayError("config/unreadable", `The configuration file ${file} cannot be read.`, {
      subject: file,
      next: "assay config init writes a new one.",
      cause,
    });
  }
}

type Tree = { readonly [key: string]: unknown };

/** `over` laid on `under`: objects merge, everything else is replaced. */
function merge(under: unknown, over: unknown, path: string, origin: string, origins: Map<string, string>): unknown {
  if (!isTree(over)) {
    origins.set(path, origin);
    return over;
  }
  const merged = new Map(Object.entries(isTree(under) ? under : {}));
  for (const [key, value] of Object.entries(over)) {
    merged.set(key, merge(merged.get(key), value, path === "" ? key : `${path}.${key}`, origin, origins));
  }
  return Object.fromEntries(merged);
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
