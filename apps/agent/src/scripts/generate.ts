/** Makes `connectors.generated.md` and `formats.generated.md` from the connectors and formats themselves. `--check` writes nothing and fails when they are out of date. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { formats } from "@assay/formats";
import { connectors } from "../parts.ts";

const folder = new URL("../../docs/", import.meta.url);

const files: ReadonlyMap<string, string> = new Map([
  ["connectors.generated.md", await connectorsPage()],
  ["formats.generated.md", formatsPage()],
]);

const stale = [...files].filter(
  ([name, text]) => !existsSync(new URL(name, folder)) || readFileSync(new URL(name, folder), "utf8") !== text,
);
if (process.argv.includes("--check")) {
  for (const [name] of stale) console.error(`${name} is out of date.`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else for (const [name, text] of stale) writeFileSync(new URL(name, folder), text);

async function connectorsPage(): Promise<string> {
  const pages = await Promise.all(connectors.filter(({ schemes }) => schemes.length > 0).map(onePage));
  const table = connectors.map(
    ({ type, schemes, policy }) =>
      `| ${type} | ${schemes.map((scheme) => `\`${scheme}:\``).join(" ") || "`-`"} | ${policy === undefined ? "" : `\`assay sources policy ${type}\``} |`,
  );
  return `# Connectors\n\n| type | targets | least grant |\n|---|---|---|\n${table.join("\n")}\n\n${pages.join("\n")}`;
}

async function onePage({ type, load }: (typeof connectors)[number]): Promise<string> {
  const options = (await load()).options as unknown as {
    readonly shape: Readonly<Record<string, { readonly description?: string }>>;
  };
  const rows = Object.entries(options.shape).map(
    ([name, { description = "" }]) => `| \`${name}\` | ${description.replaceAll("|", "\\|")} |`,
  );
  return `## ${type}\n\n| option | what it says |\n|---|---|\n${rows.join("\n")}\n`;
}

function formatsPage(): string {
  const rows = formats.map(
    ({ id, name, extensions, locatedTo }) =>
      `| \`${id}\` | ${name} | ${extensions.map((extension) => `.${extension}`).join(" ")} | ${locatedTo} |`,
  );
  return `# Formats\n\nFiles are recognised by their content first and their name second. ${formats.length} readers:\n\n| id | what | usual endings | values are located to |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}
