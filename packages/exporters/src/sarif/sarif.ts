import type { StoredRun } from "@assay/spec";
import { jsonText } from "../json-text.ts";
import { partOf } from "../ledger-part.ts";
import { loadOverview } from "../overview.ts";
import type { Overview } from "../overview.ts";
import { notification, notificationDescriptors } from "./notification.ts";
import { result } from "./result.ts";
import { rules, taxonomies } from "./rules.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * SARIF 2.1.0. What was not read is a tool execution notification each, and makes the execution unsuccessful, so that an
 * unreadable bucket does not look like a clean one in a SARIF viewer. Always in English: other programs read it.
 */
export async function* renderSarif(run: StoredRun): AsyncIterable<string> {
  const overview = await loadOverview(run, 0);
  const ruleIndex = new Map(overview.types.map(({ dataType }, at) => [dataType, at]));
  yield `{\n"$schema": ${jsonText(schema)},\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"tool": ${jsonText({ driver: driver(run, overview) })},\n`;
  yield `"taxonomies": ${jsonText(taxonomies(run.packs))},\n`;
  yield `"automationDetails": ${jsonText({ id: `assay/${run.run.id}` })},\n`;
  yield `"columnKind": "utf16CodeUnits",\n"language": "en",\n`;
  yield `"properties": ${jsonText(properties(run, overview))},\n`;
  yield* invocations(run, overview);
  yield `"results": [`;
  let separator = "\n";
  for await (const finding of run.findings()) {
    yield `${separator}${jsonText(result(finding, ruleIndex.get(finding.dataType) ?? -1))}`;
    separator = ",\n";
  }
  yield "\n]\n}]\n}\n";
}

function driver({ run }: StoredRun, { types, categories, reasons }: Overview): object {
  return {
    name: "Assay",
    version: run.version,
    language: "en",
    properties: { catalog: run.catalog },
    rules: rules(types, categories),
    notifications: notificationDescriptors(reasons),
  };
}

function properties({ run, summary, packs }: StoredRun, { sources, reasons }: Overview): object {
  return {
    schema: "assay.run/1",
    run: run.id,
    plan: run.plan,
    packs: packs.map(({ id, version, digest, review }) => ({ id, version, digest, review })),
    coverage: summary.assets,
    bytes: summary.bytes,
    people: summary.people,
    reasons,
    sources: sources.map(({ name, type, uri, listingComplete }) => ({ name, type, uri, listingComplete })),
  };
}

/** One invocation: the scan, and each row of the ledger that was in scope and not read in full. */
async function* invocations(run: StoredRun, { parts, sources }: Overview): AsyncIterable<string> {
  const { finished, exit } = run.summary;
  const complete = parts["not-read"] === 0 && finished !== null && sources.every((source) => source.listingComplete);
  const invocation = {
    executionSuccessful: complete,
    exitCode: exit,
    startTimeUtc: run.run.started,
    ...(finished !== null && { endTimeUtc: finished }),
  };
  yield `"invocations": [${jsonText(invocation).slice(0, -1)},"toolExecutionNotifications":[`;
  let separator = "\n";
  for await (const row of run.coverage()) {
    if (partOf(row) !== "not-read") continue;
    yield `${separator}${jsonText(notification(row, run.run.id))}`;
    separator = ",\n";
  }
  yield "\n]}],\n";
}
