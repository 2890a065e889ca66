import { resolve } from "node:path";
import { AssayError } from "@assay/spec";
import { connectors } from "./parts.ts";

/** A target as the user wrote it, told apart: which connector, with which options. */
export interface Target {
  readonly type: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** How it is named in the run. */
  readonly name: string;
}

/** What the glob options of the command narrow every folder by. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The connector and options of a target: a URL by its scheme, `-` for standard input, anything else a path. */
export function parseTarget(text: string, globs: Globs): Target {
  if (text === "-") return { type: "stdin", options: {}, name: "stdin" };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const connector = connectors.find(({ schemes }) => scheme !== undefined && schemes.includes(scheme));
  if (connector !== undefined) return { type: connector.type, options: connector.fromUrl(text, globs), name: withoutSecret(text) };
  if (scheme !== undefined && text.startsWith(`${scheme}://`)) throw unknownScheme(scheme, text);
  return { type: "file", options: { path: resolve(text), ...globs }, name: resolve(text) };
}

function withoutSecret(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):[^/@]*@/i, "$1@");
}

function unknownScheme(scheme: string, text: string): AssayError {
  const known = connectors.flatMap(({ schemes }) => schemes.map((name) => `${name}:`)).join(" ");
  return new AssayError("cli/unknown-scheme", `There is no connector for ${scheme}: targets.`, { subject: withoutSecret(text), next: `Use a path or one of: ${known}` });
}
