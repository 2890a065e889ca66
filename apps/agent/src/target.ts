import { resolve } from "node:path";
import { resolveReferences } from "@assay/config/reference";
import type { Config } from "@assay/config";
import { AssayError } from "@assay/spec";
import type { Globs } from "./globs.ts";
import { connectors } from "./parts.ts";

/** A target as the user wrote it, told apart: which connector, with which options. */
export interface Target {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** How it is named in the run. */
  readonly name: string;
}

/** The connector and options of a target: a source of the configuration by name, a URL by its scheme, `-` for standard input, else a path. */
export function parseTarget(text: string, globs: Globs, sources: Config["sources"]): Target {
  const configured = sources?.[text];
  if (configured !== undefined) return fromConfig(text, configured);
  if (text === "-") return { type: "stdin", options: {}, name: "stdin" };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const connector = connectors.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme));
  if (connector !== undefined)
    return { type: connector.type, options: connector.fromUrl(text, globs), name: withoutSecret(text) };
  if (scheme !== undefined && text.startsWith(`${scheme}://`)) throw unknownScheme(scheme, text);
  return { type: "file", options: { path: resolve(text), ...globs }, name: resolve(text) };
}

function fromConfig(name: string, source: NonNullable<Config["sources"]>[string]): Target {
  const { type, ...options } = source as { readonly type: string };
  return { type, options: resolved(options) as Record<string, unknown>, name };
}

/** Every text in a tree with its references filled in. */
function resolved(value: unknown): unknown {
  if (typeof value === "string") return resolveReferences(value, process.env);
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
}

/** A URL as it may be shown and stored: without its password. */
export function withoutSecret(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):[^/@]*@/i, "$1@");
}

function unknownScheme(scheme: string, text: string): AssayError {
  const known = connectors.flatMap(({ schemes }) => schemes.map((name) => `${name}:`)).join(" ");
  return new AssayError("cli/unknown-scheme", `There is no connector for ${scheme}: targets.`, {
    subject: withoutSecret(text),
    next: `Use a path or one of: ${known}`,
  });
}
