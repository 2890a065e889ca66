import type { Config } from "@assay/config";
import type { ScanSource } from "@assay/scan";
import { AssayError } from "@assay/spec";
import { connectors } from "./parts.ts";
import type { Plan } from "./plan.ts";
import { parseTarget } from "./target.ts";
import type { Globs } from "./globs.ts";

/** Connects every target of a plan; a wrong one is an error before anything is read. */
export async function connectAll({ targets, include, exclude }: Plan, settings: Config): Promise<ScanSource[]> {
  const sources: ScanSource[] = [];
  for (const text of targets) sources.push(await connectTarget(text, { include, exclude }, settings));
  return sources;
}

/** Connects one target: a source of the configuration by its name, a URL or a path. */
export async function connectTarget(text: string, globs: Globs, settings: Config): Promise<ScanSource> {
  const target = parseTarget(text, globs, settings.sources);
  const entry = connectors.find(({ type }) => type === target.type);
  if (entry === undefined) {
    throw new AssayError("cli/unknown-type", `There is no connector ${target.type}.`, { subject: target.name });
  }
  const connector = await entry.load();
  const source = await connector.connect(target.options as never); // checked by the connector's own schema
  const named = settings.sources?.[text] === undefined ? source : { ...source, name: text };
  return { source: named, type: target.type, uri: source.name };
}

/** Lets go of every source. */
export async function disposeAll(sources: readonly ScanSource[]): Promise<void> {
  for (const { source } of sources) await source[Symbol.asyncDispose]();
}
