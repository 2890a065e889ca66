import type { AuditEntry, Decision, FindingStore } from "@assay/spec";

/** The entity tag of a decision: `"none"` where there is none. */
export function decisionTag(decision: Pick<Decision, "on"> | undefined): string {
  return `"${decision?.on ?? "none"}"`;
}

/** The last decision of a finding, also one that was withdrawn or has run out. */
export async function lastDecision(store: FindingStore, finding: string): Promise<Decision | undefined> {
  return (await store.decisions()).find((decision) => decision.finding === finding);
}

/** What the audit chain keeps about a subject, oldest first. */
export async function audited(store: FindingStore, subject: string): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  for (let after = 0; ;) {
    const entries = await store.auditEntries(after, 1000);
    found.push(...entries.filter((entry) => entry.subject === subject));
    const last = entries.at(-1);
    if (last === undefined) return found;
    after = last.sequence;
  }
}
