/** `pnpm new:detector <id> <area>`: writes the file of a detector and brings the registry up to date. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { camelCase, isKebabCase } from "./names.ts";

const [id = "", area = "gov-id"] = process.argv.slice(2);
const folder = fileURLToPath(new URL(`../catalog/${area}/`, import.meta.url));

if (!isKebabCase(id) || !isKebabCase(area)) {
  stop("Say the id in kebab-case, then the area: pnpm new:detector sg-nric gov-id");
} else if (existsSync(`${folder}${id}.ts`)) {
  stop(`catalog/${area}/${id}.ts is there already.`);
} else {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${id}.ts`, template(id, area));
  await import("./generate.ts");
  process.stdout.write(`Fill in packages/detectors/src/catalog/${area}/${id}.ts, then: pnpm test catalog\n`);
}

function stop(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}

function template(name: string, folderName: string): string {
  return `import type { CatalogDetector } from "../../catalog-detector.ts";

/** What it finds, how it is built, in one sentence. */
export const ${camelCase(name)}: CatalogDetector = {
  id: "${name}",
  dataType: "${folderName}.${name}",
  name: "",
  countries: [],
  patterns: [{ regex: String.raw\`\`, score: 0.1 }],
  context: { raise: [], lower: [] },
  labels: [],
  requiresContext: true,
  examples: { hits: [], misses: [] },
  sources: [],
};
`;
}
