import { resolve } from "node:path";
import { isSecretName, resolveReferences } from "@assay/config/reference";
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
    return { type: connector.type, options: connector.fromUrl(usable(text), globs), name: withoutSecret(text) };
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

/** A target as it may be shown and stored: secrets that stand in it themselves are hidden; references to secrets stay. */
export function withoutSecret(target: string): string {
  const password = /^([a-z][a-z0-9+.-]*:\/\/[^/@:]*):([^/@]*)@/i;
  return target
    .replace(password, (whole, before: string, secret: string) =>
      secret.startsWith("${") ? whole : `${before}:${hidden}@`,
    )
    .replace(/([?&])([^=&?]+)=([^&]*)/g, (whole, sign: string, name: string, value: string) =>
      isSecretName(name) && !value.startsWith("${") ? `${sign}${name}=${hidden}` : whole,
    );
}

/** What stands in a stored plan where a secret was. */
const hidden = "********";

/** A target with its references filled in; one whose secret was hidden when it was stored cannot be used again. */
function usable(target: string): string {
  if (target.includes(hidden)) {
    throw new AssayError("cli/no-secret", "The secret of this target was not stored with the run.", {
      subject: target,
      next: "Start the scan with a reference: postgres://reader:${env:PGPASSWORD}@host/db, or a source of assay.yaml.",
    });
  }
  return target.replace(/\$\{(?:env|file):[^}]+\}/g, (reference) =>
    encodeURIComponent(resolveReferences(reference, process.env)),
  );
}

function unknownScheme(scheme: string, text: string): AssayError {
  const known = connectors.flatMap(({ schemes }) => schemes.map((name) => `${name}:`)).join(" ");
  return new AssayError("cli/unknown-scheme", `There is no connector for ${scheme}: targets.`, {
    subject: withoutSecret(text),
    next: `Use a path or one of: ${known}`,
  });
}
