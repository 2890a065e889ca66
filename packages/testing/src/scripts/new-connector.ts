/** `pnpm new:connector <id>`: writes the package of a connector: three verbs to fill in, and the contract they must keep. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { connectorFiles } from "./connector-files.ts";

const [id = ""] = process.argv.slice(2);
const folder = fileURLToPath(new URL(`../../../connector-${id}/`, import.meta.url));

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
  stop("Say the id in kebab-case: pnpm new:connector dropbox");
} else if (existsSync(folder)) {
  stop(`packages/connector-${id} is there already.`);
} else {
  const root = fileURLToPath(new URL("../../../../", import.meta.url));
  for (const [path, text] of Object.entries(connectorFiles(id))) write(`${folder}${path}`, text);
  execFileSync(`${root}node_modules/.bin/oxfmt`, [folder], { cwd: root });
  console.log(
    `Fill in packages/connector-${id}/src, name it in apps/agent/src/parts.ts, then: pnpm test connector-${id}`,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
