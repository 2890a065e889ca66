import type { Finding, FindingStore, Sensitivity } from "@assay/spec";
import { AssayError, dataTypeInfo } from "@assay/spec";

/** When a scan fails its gate. */
export type Gate = "none" | "any" | "new" | "special" | "high";

const gates: readonly Gate[] = ["none", "any", "new", "special", "high"];

/** The gate of `--fail-on`. */
export function parseGate(text: string): Gate {
  const gate = gates.find((name) => name === text);
  if (gate !== undefined) return gate;
  throw new AssayError("cli/bad-option", `--fail-on does not take "${text}".`, {
    subject: "--fail-on",
    next: `Use one of: ${gates.join(", ")}.`,
  });
}

/** Whether a stored run fails a gate. `new` compares with the finished run before it. */
export async function failsGate(store: FindingStore, runId: string, gate: Gate): Promise<boolean> {
  if (gate === "none") return false;
  const known = gate === "new" ? await findingsBefore(store, runId) : new Set<string>();
  for await (const finding of (await store.run(runId)).findings()) {
    if (matches(gate, finding, known)) return true;
  }
  return false;
}

function matches(gate: Gate, { id, dataType }: Finding, known: ReadonlySet<string>): boolean {
  const sensitivity: Sensitivity = dataTypeInfo(dataType)?.sensitivity ?? "moderate";
  if (gate === "new") return !known.has(id);
  if (gate === "special") return sensitivity === "special";
  if (gate === "high") return sensitivity === "special" || sensitivity === "high";
  return true;
}

async function findingsBefore(store: FindingStore, runId: string): Promise<ReadonlySet<string>> {
  const finished = (await store.runs()).filter(({ run, summary }) => run.id < runId && summary !== null);
  const ids = new Set<string>();
  for (const { run } of finished) {
    for await (const { id } of (await store.run(run.id)).findings()) ids.add(id);
  }
  return ids;
}
