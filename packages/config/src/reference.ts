import { readFileSync } from "node:fs";
import { AssayError } from "@assay/spec";

const pattern = /\$\{(env|file):([^}]+)\}/g;

/** A setting with `${env:NAME}` and `${file:/path}` filled in, at the moment of use: secrets are never stored. Throws `config/no-secret`. */
export function resolveReferences(text: string, env: NodeJS.ProcessEnv): string {
  return text.replace(pattern, (_, kind: string, name: string) =>
    kind === "env" ? fromEnv(name, env) : fromFile(name),
  );
}

function fromEnv(name: string, env: NodeJS.ProcessEnv): string {
  const value = env[name];
  if (value !== undefined) return value;
  throw new AssayError("config/no-secret", `The variable ${name} that the configuration refers to is not set.`, {
    subject: name,
    next: `export ${name}=…`,
  });
}

function fromFile(path: string): string {
  try {
    return readFileSync(path, "utf8").trimEnd();
  } catch (cause) {
    throw new AssayError("config/no-secret", `The file ${path} that the configuration refers to cannot be read.`, {
      subject: path,
      cause,
    });
  }
}

const secretName = /pass(?:word|wd)?$|secret|token|credential|access.?key|account.?key|sas$|private.?key/i;

/** Whether a setting's name says that it holds a secret: it must be a reference, and is never shown. */
export function isSecretName(name: string): boolean {
  return secretName.test(name);
}

/** Paths of settings that hold a secret itself instead of a reference to it. */
export function inlineSecrets(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === "" ? key : `${path}.${key}`;
    const bare = typeof inner === "string" && isSecretName(key) && inner !== "" && inner.replace(pattern, "") === inner;
    return bare ? [here] : inlineSecrets(inner, here);
  });
}
