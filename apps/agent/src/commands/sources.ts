import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configTemplate } from "@assay/config";
import { findProjectFile } from "@assay/config/find";
import { AssayError } from "@assay/spec";
import { parseDocument } from "yaml";
import { connectTarget } from "../connect.ts";
import { exitCode } from "../exit-code.ts";
import { connectors } from "../parts.ts";
import type { ConnectorEntry } from "../parts.ts";
import { describeError, safe, write } from "../say.ts";
import { loadSettings } from "../settings.ts";
import { parseTarget } from "../target.ts";
import { currentConfig } from "./config.ts";

/** Milliseconds a store may take to answer a test. */
const patience = 30_000;

/** Writes a store into the configuration file, made where there is none. */
export async function addSource(name: string, target: string, file: string | undefined): Promise<void> {
  const path = file ?? findProjectFile(process.cwd()) ?? join(process.cwd(), "assay.yaml");
  const document = parseDocument(readOr(path, configTemplate.replace(/\nsources:\n(?: .*\n)+/, "\nsources: {}\n")), {
    version: "1.2",
  });
  if (document.hasIn(["sources", name]))
    throw new AssayError("config/exists", `There is a source ${name} already.`, { subject: path });
  const { type, options } = parseTarget(target, { include: [], exclude: [] }, undefined);
  const kept = Object.entries(options).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  document.setIn(["sources", name], document.createNode({ type, ...Object.fromEntries(kept) }));
  writeFileSync(path, String(document));
  await currentConfig(path); // what was written must be valid
  await write(`${path}: ${name}\n`);
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return otherwise; // there is no file yet: it is made
  }
}

/** Prints the stores of the configuration. */
export async function listSources(format: "json" | "table"): Promise<void> {
  const { sources = {} } = await loadSettings(undefined);
  const rows = Object.entries(sources).map(([name, source]) => ({
    name,
    type: (source as { readonly type: string }).type,
  }));
  if (format === "json") return void (await write(`${JSON.stringify(rows, null, 1)}\n`));
  for (const { name, type } of rows) await write(`${type.padEnd(12)}  ${safe(name)}\n`);
  if (rows.length === 0) await write("The configuration names no source. assay sources add NAME TARGET writes one.\n");
}

/** Connects to stores and checks the grants; resolves with the exit code. */
export async function testSources(names: readonly string[]): Promise<number> {
  const settings = await loadSettings(undefined);
  let failures = 0;
  for (const name of names.length > 0 ? names : Object.keys(settings.sources ?? {})) {
    try {
      const { source } = await connectTarget(name, { include: [], exclude: [] }, settings);
      await using held = source;
      await held.check(AbortSignal.timeout(patience));
      await write(`ok    ${safe(name)}\n`);
    } catch (error) {
      failures += 1;
      await write(`FAIL  ${safe(name)}\n${describeError(error)}\n`);
    }
  }
  return failures === 0 ? exitCode.done : exitCode.incomplete;
}

/** Prints the least grant a connector needs. */
export async function printPolicy(type: string, target: string | undefined): Promise<void> {
  const entry = connectors.find((connector) => connector.type === type || connector.schemes.includes(type));
  if (entry?.policy === undefined) throw noPolicy(type);
  const options = target === undefined ? {} : entry.fromUrl(target, { include: [], exclude: [] });
  await write(`${(await entry.policy())(options).trimEnd()}\n`);
}

function noPolicy(type: string): AssayError {
  const known = connectors.filter((entry: ConnectorEntry) => entry.policy !== undefined).map((entry) => entry.type);
  return new AssayError("cli/unknown-type", `No grant is needed for ${type}, or there is no such connector.`, {
    subject: type,
    next: `Use one of: ${known.join(", ")}.`,
  });
}
