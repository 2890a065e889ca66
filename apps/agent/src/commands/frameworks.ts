import { loadPacks, mapDataType, packSummaries } from "@assay/frameworks";
import type { DataType, Language } from "@assay/spec";
import { AssayError, dataTypeInfo } from "@assay/spec";
import { write } from "../say.ts";

/** Prints the packs. */
export async function listFrameworks(format: "json" | "table", language: Language): Promise<void> {
  const packs = packSummaries(await loadPacks());
  if (format === "json") return void (await write(`${JSON.stringify(packs, null, 1)}\n`));
  const width = Math.max(...packs.map(({ id }) => id.length));
  for (const { id, version, review, title, categories, citation } of packs) {
    await write(
      `${id.padEnd(width)}  ${version}  ${review}  ${title[language]}\n${" ".repeat(width)}  ${citation} · ${categories.length} categories\n`,
    );
  }
}

/** Prints which categories and provisions a data type falls under, pack by pack. */
export async function mapFrameworks(dataType: string, format: "json" | "table", language: Language): Promise<void> {
  if (dataTypeInfo(dataType) === undefined) {
    throw new AssayError("cli/unknown-type", `There is no data type ${dataType}.`, {
      subject: dataType,
      next: "assay detectors list",
    });
  }
  const rows = mapDataType(dataType as DataType, await loadPacks());
  if (format === "json") return void (await write(`${JSON.stringify(rows, null, 1)}\n`));
  for (const { pack, category, label, provisions, effect, together, questions } of rows) {
    const beside = together.length === 0 ? "" : `  with: ${together.join(", ")}`;
    const asks = questions.length === 0 ? "" : `  asks: ${questions.join(", ")}`;
    await write(
      `${pack.padEnd(24)}  ${effect.padEnd(9)}  ${category.padEnd(28)}  ${provisions.join(", ").padEnd(24)}  ${label[language]}${beside}${asks}\n`,
    );
  }
  if (rows.length === 0) await write("No pack has a rule for it.\n");
}
