import { AssayError } from "@assay/spec";
import { LineCounter, parseDocument } from "yaml";
import { z } from "zod";
import { configError, mistakesIn } from "./mistake.ts";
import { configSchema } from "./schema.ts";
import type { Config, ConnectorSchemas } from "./schema.ts";

/** Aliases a configuration may use: more is an attempt to blow it up. */
const maxAliases = 100;

/** A configuration from the text of a YAML 1.2 file. Throws `config/invalid` with the line of every mistake. */
export function parseConfig(text: string, file: string, connectors: ConnectorSchemas): Config {
  const { value, document, lines } = parseYaml(text, file);
  const schema = configSchema(connectors);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const shape = z.toJSONSchema(schema, { unrepresentable: "any" });
  throw configError(
    file,
    mistakesIn(result.error, document, lines, (path) => keysAt(shape, path, value)),
  );
}

/** The value, document and line table of a YAML text. Throws `config/not-yaml`. */
export function parseYaml(
  text: string,
  file: string,
): { value: unknown; document: ReturnType<typeof parseDocument>; lines: LineCounter } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", schema: "core", prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new AssayError(
      "config/not-yaml",
      `The configuration is not valid YAML.\n  ${file}:${line}:${col}  ${error.message}`,
      { subject: file },
    );
  }
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }) as unknown, document, lines };
  } catch (cause) {
    throw new AssayError("config/not-yaml", `The configuration uses too many aliases.`, { subject: file, cause });
  }
}

type JsonSchema = { readonly [key: string]: unknown };

/** Keys that may stand at a path, from the JSON Schema: for "did you mean". */
function keysAt(schema: JsonSchema, path: readonly PropertyKey[], value: unknown): string[] {
  let here: JsonSchema[] = [schema];
  let at: unknown = value;
  for (const part of path) {
    at = typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[part] : undefined;
    here = here.flatMap((node) => below(node, String(part))).flatMap((node) => variants(node, at));
  }
  return here.flatMap((node) => Object.keys((node["properties"] ?? {}) as JsonSchema));
}

function below(node: JsonSchema, part: string): JsonSchema[] {
  const properties = (node["properties"] ?? {}) as { readonly [key: string]: JsonSchema };
  const next = properties[part] ?? node["additionalProperties"] ?? node["items"];
  return typeof next === "object" && next !== null ? [next as JsonSchema] : [];
}

/** The alternatives of a node; of a source only those of its type. */
function variants(node: JsonSchema, value: unknown): JsonSchema[] {
  const alternatives = (node["oneOf"] ?? node["anyOf"]) as readonly JsonSchema[] | undefined;
  if (alternatives === undefined) return [node];
  const type = typeof value === "object" && value !== null ? (value as Record<string, unknown>)["type"] : undefined;
  const fitting = alternatives.filter(
    (option) => ((option["properties"] as { type?: { const?: unknown } } | undefined)?.type?.const ?? type) === type,
  );
  return [...fitting];
}
