/**
 * `pnpm corpus`: scores `assay inspect` and `assay scan` on the labelled development set beside the checkout: precision, recall and F1
 * per label, checksummed identifiers given their label, and false positives per MB on tables that hold nothing personal. The result is
 * kept in test/corpus/results. Where the set is absent it says so and ends well.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { familyOf } from "./families.ts";
import { labelledQuestionOf, predictionOf, questionOf } from "./rows.ts";
import type { Answer, Row } from "./rows.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const data = process.env["ASSAY_CORPUS"] ?? fileURLToPath(new URL("../../../shared/data/accuracy/", import.meta.url));
const main = fileURLToPath(new URL("../../apps/agent/src/main.ts", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "assay-corpus-"));

if (existsSync(join(data, "score.mjs"))) score();
else
  console.log(
    "The labelled development set is not beside this checkout (ASSAY_CORPUS names its folder); nothing was scored.",
  );
rmSync(scratch, { recursive: true });

function score(): void {
  const files = readdirSync(data).filter(
    (name) => name.endsWith(".jsonl") && !["contested.jsonl", "fp_manifest.jsonl"].includes(name),
  );
  const rows = files.flatMap((name) => readRows(join(data, name)));
  const predictions = ask(rows.map(questionOf)).map(predictionOf);
  const table = scoreTable(files, predictions);
  const labelled = scoreLabelled(rows);
  const falsePositives = scoreFalsePositives();
  const text = [table, labelled, falsePositives].join("\n");
  console.log(text);
  mkdirSync(join(here, "results"), { recursive: true });
  writeFileSync(join(here, "results", `${new Date().toISOString().slice(0, 10)}.txt`), `${text}\n`);
}

function readRows(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
    .filter(({ kind }) => kind !== undefined);
}

function ask(questions: readonly object[]): Answer[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning", main, "inspect"],
    {
      input: questions.map((question) => JSON.stringify(question)).join("\n"),
      env: { ...process.env, ASSAY_STATE: scratch },
      maxBuffer: 1 << 30,
    },
  );
  if (status !== 0) throw new Error(`assay inspect ended with ${status}: ${stderr.toString()}`);
  return stdout
    .toString()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Answer);
}

function scoreTable(files: readonly string[], predictions: readonly object[]): string {
  const file = join(scratch, "predictions.jsonl");
  writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join("\n"));
  return execFileSync(
    process.execPath,
    [join(data, "score.mjs"), ...files.map((name) => join(data, name)), "--pred", file],
    { maxBuffer: 1 << 28 },
  ).toString();
}

/** Of single values whose label stands over them: how many valid ones are found, how many near misses refused. */
function scoreLabelled(rows: readonly Row[]): string {
  const contested = new Set(
    readFileSync(join(data, "contested.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as Row).id),
  );
  const aliases = JSON.parse(readFileSync(join(data, "aliases.json"), "utf8")) as Record<string, string>;
  const known = new Map(catalogue().map(({ id, name }) => [id.toUpperCase().replaceAll("-", "_"), name.toLowerCase()]));
  const label = (entity = ""): string => aliases[entity] ?? entity;
  const values = rows.filter(
    ({ id, kind, entity }) => kind === "value" && !contested.has(id) && known.has(label(entity)),
  );
  const answers = new Map(
    ask(values.map((row) => labelledQuestionOf({ ...row, entity: label(row.entity) }, known))).map((answer) => [
      answer.id,
      answer.detector,
    ]),
  );
  const counts = new Map<string, { found: number; valid: number; refused: number; invalid: number }>();
  for (const { id, entity, valid } of values) {
    const key = label(entity);
    const count = counts.get(key) ?? { found: 0, valid: 0, refused: 0, invalid: 0 };
    const hit = answers.get(id)?.toUpperCase().replaceAll("-", "_") === key;
    count[valid ? "valid" : "invalid"] += 1;
    if (valid && hit) count.found += 1;
    if (!valid && !hit) count.refused += 1;
    counts.set(key, count);
  }
  const lines = [...counts].map(
    ([key, { found, valid, refused, invalid }]) =>
      `${key.padEnd(28)} found ${found} of ${valid}, refused ${refused} of ${invalid}`,
  );
  return `Single values under their label:\n${lines.toSorted().join("\n")}\n`;
}

function catalogue(): { id: string; name: string }[] {
  return JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--conditions=@assay/source",
        "--disable-warning=ExperimentalWarning",
        main,
        "detectors",
        "list",
        "--format",
        "json",
      ],
      { maxBuffer: 1 << 28 },
    ).toString(),
  ) as { id: string; name: string }[];
}

function scoreFalsePositives(): string {
  const manifest = readFileSync(join(data, "fp_manifest.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { file: string; bytes: number; must_not_report: string[] });
  const { stdout } = spawnSync(
    process.execPath,
    [
      "--conditions=@assay/source",
      "--disable-warning=ExperimentalWarning",
      main,
      "scan",
      join(data, "fp"),
      "--format",
      "jsonl",
      "--quiet",
      "--state",
      scratch,
    ],
    { maxBuffer: 1 << 30 },
  );
  const findings = stdout
    .toString()
    .split("\n")
    .filter((line) => line.includes('"kind":"finding"'))
    .map(
      (line) =>
        JSON.parse(line) as { asset: string; field: string; dataType: string; detector?: string; count: number },
    );
  const wrong = findings.filter(({ asset, dataType }) =>
    manifest.find(({ file }) => asset.endsWith(file))?.must_not_report.includes(familyOf(dataType) ?? ""),
  );
  const megabytes = manifest.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  const byType = new Map<string, number>();
  for (const { dataType } of wrong) byType.set(dataType, (byType.get(dataType) ?? 0) + 1);
  const lines = [...byType]
    .toSorted((a, b) => b[1] - a[1])
    .map(([dataType, count]) => `  ${dataType.padEnd(40)} ${count} findings`);
  return `False positives on ${megabytes.toFixed(1)} MB of tables without personal data: ${wrong.length} findings, ${(wrong.length / megabytes).toFixed(2)} per MB\n${lines.join("\n")}`;
}
