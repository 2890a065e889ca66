import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";

/** A file of the built web app, as it is sent. */
export interface WebFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** True where the name has a hash of the content in it. */
  readonly lasting: boolean;
}

/** The built web app in memory: what is not in it cannot be asked for, whatever the path. */
export interface WebFiles {
  readonly files: ReadonlyMap<string, WebFile>;
  readonly index: WebFile;
  /** SHA-256 (base64) of each script that stands in the page itself. */
  readonly scriptHashes: readonly string[];
}

/** Reads the built web app. */
export async function readWebFiles(folder: string): Promise<WebFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, WebFile>();
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join("/")}`, await readWebFile(path));
  }
  const index = files.get("/index.html") ?? emptyPage;
  return { files, index, scriptHashes: inlineScripts(index.bytes.toString("utf8")).map(sha256) };
}

async function readWebFile(path: string): Promise<WebFile> {
  const type = types[extname(path)] ?? "application/octet-stream";
  return { bytes: await readFile(path), type, lasting: path.includes(`${sep}assets${sep}`) };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** No web app: the API alone is served. */
export const noWebFiles: WebFiles = {
  files: new Map(),
  index: { bytes: Buffer.from(""), type: "text/plain; charset=utf-8", lasting: false },
  scriptHashes: [],
};

const emptyPage = noWebFiles.index;

function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script>([^]*?)<\/script>/g)].flatMap(([, script]) => script ?? []);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
