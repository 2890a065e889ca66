import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { detectorSchema, parseYaml } from "@assay/config";
import { checks } from "@assay/detectors";
import { createScanner } from "@assay/engine";
import type { Scanner } from "@assay/engine";
import type { DetectorSpec } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { exitCode } from "../exit-code.ts";
import { write } from "../say.ts";

/** Runs the examples of the detectors in a YAML file (one, a list, or `detectors: { custom: [...] }`); resolves with the exit code. */
export async function testDetectors(file: string): Promise<number> {
  const specs = readDetectors(file);
  let failures = 0;
  for (const spec of specs) {
    const scanner = await createScanner({ detectors: [], checks, custom: [spec], key: randomBytes(32) });
    const wrong = wrongExamples(scanner, spec);
    failures += wrong.length;
    await write(
      `${wrong.length === 0 ? "ok  " : "FAIL"}  ${spec.id}  ${spec.examples.hits.length} hits, ${spec.examples.misses.length} misses\n`,
    );
    for (const line of wrong) await write(`      ${line}\n`);
  }
  return failures === 0 ? exitCode.done : exitCode.gateFailed;
}

function wrongExamples(scanner: Scanner, { id, labels, examples }: DetectorSpec): string[] {
  const found = (text: string): boolean => {
    const inText = scanner.inspectText(text, { minScore: 0.05 }).some(({ detector }) => detector === id);
    return inText || scanner.inspectColumn(labels?.[0], [text], { minScore: 0.05 }).detector === id;
  };
  return [
    ...examples.hits.filter((text) => !found(text)).map((text) => `not found: ${text}`),
    ...examples.misses.filter(found).map((text) => `found, and should not be: ${text}`),
  ];
}

function readDetectors(file: string): readonly DetectorSpec[] {
  const { value } = parseYaml(readText(file), file);
  const inner = (value as { detectors?: { custom?: unknown } } | null)?.detectors?.custom ?? value;
  const list = Array.isArray(inner) ? inner : [inner];
  return list.map((item: unknown, index) => {
    const result = detectorSchema.safeParse(item);
    if (result.success) return result.data as DetectorSpec;
    const [issue] = result.error.issues;
    throw new AssayError(
      "config/invalid",
      `Detector ${index + 1} in ${file}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
      { subject: file },
    );
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new AssayError("config/unreadable", `The file ${file} cannot be read.`, { subject: file, cause });
  }
}
