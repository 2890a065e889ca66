/**
 * Makes `packs.generated.json` from `packs/*.yaml` and `framework-pack.generated.json` from the schema.
 * `--check` writes nothing and fails when either is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { canonicalJson, digestOf } from "../canonical.ts";
import { readPack } from "../read-pack.ts";
import { packSchema, setsSchema } from "../schema.ts";

const folder = new URL("../../packs/", import.meta.url);

/** What is generated, as text by file. */
function generated(): ReadonlyMap<URL, string> {
  return new Map([
    [new URL("../packs.generated.json", import.meta.url), packsJson()],
    [new URL("framework-pack.generated.json", folder), schemaJson()],
  ]);
}

/** Files whose text is not what would be generated now. */
export function outOfDate(): readonly string[] {
  return [...generated()]
    .filter(([file, text]) => textOf(file) !== text)
    .map(([file]) => file.pathname.split("/").at(-1) ?? "");
}

function packsJson(): string {
  const shared = setsSchema.parse(parse(readFileSync(new URL("shared/sets.yaml", folder), "utf8")));
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .toSorted()
    .map((name) => readPack(readFileSync(new URL(name, folder), "utf8"), `packs/${name}`, shared));
  return `[\n${packs.map((pack) => canonicalJson({ digest: digestOf(pack), pack })).join(",\n")}\n]\n`;
}

function schemaJson(): string {
  return `${JSON.stringify(z.toJSONSchema(packSchema, { io: "input", target: "draft-2020-12" }), null, 2)}\n`;
}

function textOf(file: URL): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

if (import.meta.main) {
  const stale = outOfDate();
  if (process.argv.includes("--check")) {
    for (const name of stale) process.stderr.write(`${name} is out of date: run pnpm generate.\n`);
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else for (const [file, text] of generated()) writeFileSync(file, text);
}
