import { AssayError } from "@assay/spec";
import { otherVariables } from "./find.ts";
import { configSchema } from "./schema.ts";
import type { Config, ConnectorSchemas } from "./schema.ts";

/**
 * Settings from `ASSAY_*` variables: `ASSAY_FAIL_ON` is `failOn`, `ASSAY_SCAN__MIN_SCORE` is `scan.minScore`; lists are separated by
 * commas. Throws `config/bad-variable` for one that does not fit.
 */
export function configFromEnv(
  env: NodeJS.ProcessEnv,
  connectors: ConnectorSchemas,
): { readonly name: string; readonly setting: Partial<Config> }[] {
  return Object.entries(env).flatMap(([name, value]) => {
    if (!name.startsWith("ASSAY_") || otherVariables.has(name) || value === undefined) return [];
    return [{ name, setting: settingOf(name, value, connectors) }];
  });
}

function settingOf(name: string, value: string, connectors: ConnectorSchemas): Partial<Config> {
  const path = name.slice("ASSAY_".length).split("__").map(camelCase);
  for (const candidate of readings(value)) {
    const tree = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), candidate);
    const result = configSchema(connectors).safeParse({ version: 1, ...(tree as object) });
    if (result.success) return withoutVersion(result.data);
  }
  throw new AssayError("config/bad-variable", `The variable ${name} does not name a setting or does not fit it.`, {
    subject: name,
    next: "assay config schema shows every setting.",
  });
}

function withoutVersion(config: Config): Partial<Config> {
  return Object.fromEntries(Object.entries(config).filter(([key]) => key !== "version"));
}

/** A variable's text may be a number, a list or a word: the first that fits the schema counts. */
function readings(value: string): unknown[] {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return [...(Number.isNaN(number) ? [] : [number]), value, value.split(",").map((part) => part.trim())];
}

function camelCase(word: string): string {
  return word.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
