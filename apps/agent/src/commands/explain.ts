import { createScanner, loadKey } from "@assay/engine";
import type { Language, Reason } from "@assay/spec";
import { AssayError, dataTypeInfo, displayUri } from "@assay/spec";
import { openStateStore } from "../open-store.ts";
import { safe, write } from "../say.ts";
import { scannerOptions } from "../scanner.ts";

/** Prints why: for a stored finding, or for a text that is looked at and forgotten. */
export async function explainCommand(command: {
  readonly finding: string | undefined;
  readonly text: string | undefined;
  readonly state: string;
  readonly cacheDir: string;
  readonly language: Language;
}): Promise<void> {
  if (command.text !== undefined) return explainText(command.text, command);
  if (command.finding === undefined)
    throw new AssayError("cli/usage", "Name a finding, or give --text.", {
      next: 'assay explain --text "My NRIC is S1234567D"',
    });
  return explainFinding(command.finding, command);
}

async function explainText(
  text: string,
  { state, cacheDir, language }: { state: string; cacheDir: string; language: Language },
): Promise<void> {
  const scanner = await createScanner(
    scannerOptions({ key: await loadKey({ directory: state }), cacheDir, types: [], disable: [], custom: [] }),
  );
  const matches = scanner.inspectText(text, { minScore: 0.05, explain: true });
  if (matches.length === 0) await write("Nothing personal was found in the text.\n");
  for (const { start, end, dataType, detector, score, reasons = [] } of matches) {
    await write(
      `${start}–${end}  ${nameOf(dataType, language)}  (${dataType}, ${detector})  ${score.toFixed(2)}\n${reasonLines(reasons)}`,
    );
  }
}

async function explainFinding(id: string, { state, language }: { state: string; language: Language }): Promise<void> {
  await using store = await openStateStore(state);
  for (const { run } of (await store.runs()).toSorted((a, b) => (a.run.id < b.run.id ? 1 : -1))) {
    for await (const finding of (await store.run(run.id)).findings()) {
      if (finding.id !== id) continue;
      await write(
        `${finding.id}  ${nameOf(finding.dataType, language)}  ${finding.score.toFixed(2)}\n  ${safe(displayUri(finding.asset))}${finding.field === null ? "" : ` › ${safe(finding.field)}`}\n`,
      );
      await write(
        `  ${finding.count} matches in ${finding.records} records, about ${finding.people.estimate} people (${finding.people.low}–${finding.people.high})\n${reasonLines(finding.reasons)}`,
      );
      for (const { pack, provisions, outcome, effect, rule } of finding.categories)
        await write(`  ${pack} ${provisions.join(", ")}  ${effect}  ${outcome}  (${rule})\n`);
      return;
    }
  }
  throw new AssayError("run/no-such-finding", `No stored run has the finding ${id}.`, {
    subject: id,
    next: "assay report latest --format jsonl",
  });
}

function nameOf(dataType: string, language: Language): string {
  return dataTypeInfo(dataType)?.name[language] ?? dataType;
}

function reasonLines(reasons: readonly Reason[]): string {
  return reasons
    .map(({ why, weight }) => `    ${weight >= 0 ? "+" : "−"}${Math.abs(weight).toFixed(2)}  ${why}\n`)
    .join("");
}
