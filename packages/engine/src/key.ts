import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AssayError } from "@assay/spec";

/** Where the organisation's key comes from. */
export interface KeyOptions {
  /** Folder where the key is kept when there is no reference; made on first use. */
  readonly directory: string;
  /** `env:NAME` or `file:PATH` of a key of 32 bytes in base64, base64url or hex. (Default: `key` in the folder) */
  readonly reference?: string | undefined;
}

/** The 32 bytes that fingerprints and sketches are keyed by. Refuses a file that others may read. */
export async function loadKey(options: KeyOptions): Promise<Uint8Array> {
  const { reference, directory } = options;
  if (reference === undefined) return readKeyFile(await ensureKeyFile(directory));
  if (reference.startsWith("env:")) return fromEnvironment(reference.slice(4));
  if (reference.startsWith("file:")) return readKeyFile(reference.slice(5));
  throw new AssayError("key/bad-reference", "A key is given as `env:NAME` or `file:PATH`.", {
    subject: `${reference.split(":", 1)[0] ?? ""}:…`,
    next: "put the key in a file or a variable and name it: `key: env:ASSAY_KEY`",
  });
}

function fromEnvironment(name: string): Uint8Array {
  const text = process.env[name];
  if (text === undefined || text === "") {
    throw new AssayError("key/missing", `The variable ${name} that should hold the key is not set.`, {
      subject: `env:${name}`,
      next: howToMake,
    });
  }
  return decode(text, `env:${name}`);
}

const howToMake = "make one: `head -c 32 /dev/urandom | base64`";

async function ensureKeyFile(directory: string): Promise<string> {
  const path = join(directory, "key");
  if (await exists(path)) return path;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    await writeFile(draft, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx", flush: true });
    await chmod(draft, 0o600);
    await linkUnlessThere(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
  return path;
}

/** Two processes may make the key at once: the first to link wins, whole. */
async function linkUnlessThere(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (cause) {
    if (codeOf(cause) !== "EEXIST") throw cause;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (cause) {
    if (codeOf(cause) === "ENOENT") return false;
    throw cause;
  }
}

async function readKeyFile(path: string): Promise<Uint8Array> {
  const text = await readPrivate(path);
  return decode(text, `file:${path}`);
}

async function readPrivate(path: string): Promise<string> {
  let file;
  try {
    file = await open(path);
  } catch (cause) {
    throw new AssayError("key/missing", "The key file cannot be opened.", { subject: path, next: howToMake, cause });
  }
  await using handle = file;
  const { mode } = await handle.stat();
  if (process.platform !== "win32" && (mode & 0o077) !== 0) {
    throw new AssayError("key/readable-by-others", "The key file can be read or written by others.", {
      subject: path,
      next: `chmod 600 ${path}`,
    });
  }
  return await readFile(handle, "utf8");
}

function decode(text: string, subject: string): Uint8Array {
  const trimmed = text.trim();
  const bytes = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? "hex" : "base64url");
  if (bytes.length !== 32) {
    throw new AssayError("key/malformed", `The key has ${bytes.length} bytes; it must have 32.`, {
      subject,
      next: howToMake,
    });
  }
  return new Uint8Array(bytes);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
