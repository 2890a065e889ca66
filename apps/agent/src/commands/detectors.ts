import { catalog } from "@assay/detectors";
import { write } from "../say.ts";

/** Prints the catalogue. */
export async function listDetectors(format: "json" | "table"): Promise<void> {
  const rows = catalog.map(({ id, dataType, name, countries, check, knownAs, version }) => ({
    id,
    dataType,
    name,
    countries,
    check: check ?? null,
    knownAs: { presidio: knownAs?.presidio ?? null, google: knownAs?.google ?? null, macie: knownAs?.macie ?? null },
    version: version ?? 1,
  }));
  if (format === "json") return void (await write(`${JSON.stringify(rows, null, 1)}\n`));
  const width = Math.max(...rows.map(({ id }) => id.length));
  for (const { id, dataType, name, countries } of rows) {
    if (!(await write(`${id.padEnd(width)}  ${dataType.padEnd(34)}  ${countries.join(",").padEnd(5)}  ${name}\n`)))
      return;
  }
}
