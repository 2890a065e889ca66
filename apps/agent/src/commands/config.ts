import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configJsonSchema, configTemplate, inlineSecrets, isSecretName, loadConfig } from "@assay/config";
import type { Layered } from "@assay/config";
import { AssayError } from "@assay/spec";
import { stringify } from "yaml";
import { connectorSchemas } from "../connector-schemas.ts";
import { say, write } from "../say.ts";

/** Writes `assay.yaml` and the schema its first line names. */
export async function initConfig(folder: string, force: boolean): Promise<void> {
  const file = join(folder, "assay.yaml");
  if (existsSync(file) && !force)
    throw new AssayError("config/exists", "There is an assay.yaml already.", {
      subject: file,
      next: "assay config init --force overwrites it.",
    });
  writeFileSync(file, configTemplate);
  writeFileSync(join(folder, "assay.schema.json"), await schemaText());
  await write(`${file}\n`);
}

/** Prints the configuration in force as YAML, secrets masked. */
export async function showConfig(file: string | undefined, origin: boolean): Promise<void> {
  const layered = await currentConfig(file);
  await write(stringify(masked(layered.config)));
  if (!origin) return;
  for (const [setting, from] of layered.origins) await write(`# ${setting}: ${from}\n`);
}

/** Checks a configuration; a mistake is thrown with its line. */
export async function validateConfig(file: string | undefined): Promise<void> {
  const { config, files } = await currentConfig(file);
  for (const setting of inlineSecrets(config))
    say(`assay: ${setting} holds a secret itself; write \${env:NAME} or \${file:PATH} instead.`);
  await write(
    files.length === 0
      ? "There is no configuration file; every setting has its default.\n"
      : `${files.join("\n")}\nNo mistakes.\n`,
  );
}

/** Prints the JSON Schema. */
export async function printSchema(): Promise<void> {
  await write(await schemaText());
}

/** The configuration in force where the command is run. */
export async function currentConfig(file: string | undefined): Promise<Layered> {
  return loadConfig({
    cwd: process.cwd(),
    env: process.env,
    connectors: await connectorSchemas(),
    ...(file === undefined ? {} : { file }),
  });
}

async function schemaText(): Promise<string> {
  return `${JSON.stringify(configJsonSchema(await connectorSchemas()), null, 2)}\n`;
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      isSecretName(key) && typeof inner === "string" ? hidden(inner) : masked(inner),
    ]),
  );
}

function hidden(secret: string): string {
  return secret.startsWith("${") ? secret : "********";
}
