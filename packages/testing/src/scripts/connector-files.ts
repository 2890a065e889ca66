/** The files of a new connector, by path in its package. */
export function connectorFiles(id: string): Readonly<Record<string, string>> {
  const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Options`;
  return {
    "package.json": manifest(id),
    "README.md": readme(id, name),
    "tsconfig.json": references,
    "src/index.ts": index(name, type),
    "src/options.ts": options(name, type),
    "src/connector.ts": connector(name, type),
    "src/connector.test.ts": test(id, name),
  };
}

function manifest(id: string): string {
  const entry = { "@assay/source": "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" };
  const fields = {
    name: `@assay/connector-${id}`,
    version: "0.1.0",
    description: `A way into ${id}: what is there, and what it holds.`,
    license: "Apache-2.0",
    type: "module",
    exports: { ".": entry },
    files: ["dist", "!dist/**/*.test.*", "!dist/.tsbuildinfo"],
    scripts: { build: "tsc -b" },
    dependencies: { "@assay/spec": "workspace:*", zod: "catalog:" },
    devDependencies: { "@assay/testing": "workspace:*", vitest: "catalog:" },
    engines: { node: ">=24" },
  };
  return `${JSON.stringify(fields, null, 2)}\n`;
}

const references = `{
  "extends": "../../tsconfig.base.json",
  "references": [{ "path": "../spec" }, { "path": "../testing" }]
}
`;

function readme(id: string, name: string): string {
  return `# @assay/connector-${id}

\`\`\`ts
import { ${name} } from "@assay/connector-${id}";
await using source = await ${name}.connect({ location: "." });
for await (const asset of source.list({ signal: AbortSignal.timeout(60_000) })) {
  console.log(asset.uri, asset.size, asset.unread?.reason ?? "to be read");
}
\`\`\`

What it reads, what it needs to be granted, and what it leaves out.
`;
}

function index(name: string, type: string): string {
  return `export { ${name} } from "./connector.ts";
export { ${name}Options } from "./options.ts";
export type { ${type} } from "./options.ts";
`;
}

function options(name: string, type: string): string {
  return `import { z } from "zod";

/** Options of the connector, each with its sentence and its default. */
export const ${name}Options = z.strictObject({
  /** Where the store is. */
  location: z.string().min(1).describe("Where the store is."),
});

/** Validated options of the connector. */
export type ${type} = z.infer<typeof ${name}Options>;
`;
}

function connector(name: string, type: string): string {
  return `import type { Connector, Source } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { ${name}Options } from "./options.ts";
import type { ${type} } from "./options.ts";

/** A way into one kind of store. */
export const ${name}: Connector<${type}> = {
  type: "${name}",
  options: ${name}Options,
  async connect({ location }) {
    return {
      name: location,
      check: () => missing("check", location),
      list: () => ({ [Symbol.asyncIterator]: () => ({ next: () => missing("list", location) }) }),
      open: () => missing("open", location),
      async [Symbol.asyncDispose]() {},
    } satisfies Source;
  },
};

async function missing(verb: string, subject: string): Promise<never> {
  throw new AssayError("${name}/not-written", \`\${verb} is not written yet.\`, { subject, next: "Write it in connector.ts." });
}
`;
}

function test(id: string, name: string): string {
  return `import { connectorContract } from "@assay/testing";
import { ${name} } from "./connector.ts";

connectorContract("connector-${id}", {
  connector: ${name},
  async make() {
    throw new Error("Start a real store that holds the files given, and say how to reach it.");
  },
});
`;
}
