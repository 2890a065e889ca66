// Child of connector.test.ts: gives up root's rights where it has them, lists a folder and tries to open each asset.
import { reasonOf } from "@assay/spec";
import { fs } from "./connector.ts";
import { pathOfUri } from "./file-uri.ts";

const path = process.argv[2] ?? "";
const source = await fs.connect({ path, include: [], exclude: [] });
if (process.getuid?.() === 0) process.seteuid?.(65_534);
const signal = new AbortController().signal;
const seen: string[] = [];
for await (const asset of source.list({ signal })) {
  const name = pathOfUri(asset.uri).slice(path.length + 1);
  if (asset.unread !== undefined) seen.push(`${name} ${asset.unread.reason}`);
  else
    seen.push(
      `${name} opens:${await source.open(asset, signal).then((content) => content[Symbol.asyncDispose]().then(() => "yes"), reasonOf)}`,
    );
}
process.send?.(seen);
