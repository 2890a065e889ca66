import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createReportApp } from "@assay/report";
import { exporters } from "@assay/exporters";
import { estimatePeople, mergeSketches } from "@assay/engine";
import { openStore } from "@assay/store";
import { makeEstate } from "@assay/testing/estate";
import { assay, folder, lines } from "./assay.ts";

/** Characters that every form of a planted value has at least. */
const startLength = 6;

const formats = ["table", "jsonl", "json", "csv", "html", "sarif", "md"];

it(
  "lets no planted value out: not into the store, the logs, an export or an answer of the API",
  { timeout: 240_000 },
  async () => {
    const [root, state, out] = [folder("assay-estate-"), folder("assay-state-"), folder("assay-out-")];
    const { planted } = makeEstate(root, { scale: 0.2 });
    expect(planted.size).toBeGreaterThan(2000);
    const scan = await assay(
      [
        "scan",
        root,
        "--format",
        "table",
        "--log-format",
        "json",
        ...formats.flatMap((format) => ["--output", `${format}=${join(out, `report.${format}`)}`]),
      ],
      { state },
    );
    expect(scan.exit).toBe(3);
    const chinese = await assay(["report", "latest", "--format", "html", "--lang", "zh-Hans"], { state });
    const answers = await askEverything(state);
    const texts = [
      scan.stdout,
      scan.stderr,
      chinese.stdout,
      ...answers,
      ...[state, out].flatMap(filesBelow).map((file) => readFileSync(file, "latin1")),
    ];
    expect(texts.join("").length).toBeGreaterThan(1_000_000);
    expect(leaksIn(texts, planted)).toEqual([]);
  },
);

it("finds no person in its own reports", { timeout: 240_000 }, async () => {
  const [root, state, out] = [folder("assay-estate-"), folder("assay-state-"), folder("assay-out-")];
  makeEstate(root, { scale: 0.1 });
  await assay(
    [
      "scan",
      root,
      "--quiet",
      "--format",
      "jsonl",
      ...["jsonl", "csv", "sarif"].flatMap((format) => ["--output", `${format}=${join(out, `report.${format}`)}`]),
    ],
    { state },
  );
  const again = await assay(
    [
      "scan",
      out,
      "--quiet",
      "--format",
      "jsonl",
      "--types",
      "contact.email,finance.pan,finance.iban,gov-id.national.sg.nric-fin,gov-id.national.cn.resident-id",
    ],
    { state: folder("assay-state-") },
  );
  expect(
    lines(again.stdout)
      .filter(({ kind }) => kind === "finding")
      .map(({ asset, field, dataType, mask }) => [asset, field, dataType, mask]),
  ).toEqual([]);
});

/** Every GET of the API's own description, with ids of the run filled in. */
async function askEverything(state: string): Promise<string[]> {
  await using store = await openStore({
    dir: state,
    mergePeople: (sketches) => estimatePeople([...sketches].reduce((a, b) => mergeSketches(a, b))),
  });
  const app = await createReportApp({ store, exporters, web: null, version: "test" });
  const signIn = await app.server.inject({
    method: "POST",
    url: "/api/v1/session",
    payload: { token: app.issueToken() },
    headers: { host: "127.0.0.1", origin: "http://127.0.0.1" },
  });
  const cookie = String(signIn.headers["set-cookie"]).split(";")[0] ?? "";
  const ask = async (url: string): Promise<string> =>
    (await app.server.inject({ method: "GET", url, headers: { host: "127.0.0.1", cookie } })).body;
  const description = JSON.parse(await ask("/api/v1/openapi.json")) as { paths: Record<string, { get?: unknown }> };
  const [entry] = await store.runs();
  const run = entry?.run.id ?? "";
  const first = (await Array.fromAsync((await store.run(run)).findings())).at(0);
  const filled = (path: string): string =>
    path
      .replace(/\{run(?:Id)?\}/, run)
      .replace(/\{finding(?:Id)?\}/, first?.id ?? "")
      .replace(/\{(?:framework|pack)(?:Id)?\}/, "eu.gdpr")
      .replace(/\{format\}/, "jsonl")
      .replace(/\{[^}]*\}/g, "x");
  const paths = Object.entries(description.paths)
    .filter(([, { get }]) => get !== undefined)
    .map(([path]) => filled(path));
  expect(paths.length).toBeGreaterThan(8);
  const answers = await Promise.all(paths.map(ask));
  await app.server.close();
  return answers;
}

function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true })
    .map((name) => join(root, String(name)))
    .filter((path) => statSync(path).isFile() && !path.endsWith("/key"));
}

/** Planted values found in texts: as they are, in base64, hex or percent escapes, or as an unkeyed hash. One pass over each text. */
function leaksIn(texts: readonly string[], planted: ReadonlySet<string>): string[] {
  const byStart = Map.groupBy(
    [...planted].flatMap((value) => formsOf(value).map((form) => ({ value, form }))),
    ({ form }) => form.slice(0, startLength),
  );
  const leaks = new Set<string>();
  for (const text of texts) {
    for (let at = 0; at + startLength <= text.length; at++) {
      for (const { value, form } of byStart.get(text.slice(at, at + startLength)) ?? []) {
        if (text.startsWith(form, at)) leaks.add(value);
      }
    }
  }
  return [...leaks];
}

function formsOf(value: string): string[] {
  const bytes = Buffer.from(value);
  const hashes = ["md5", "sha1", "sha256"].map((name) => createHash(name).update(bytes).digest("hex"));
  return [
    bytes.toString("latin1"),
    bytes.toString("hex"),
    bytes.toString("base64").replace(/=+$/, "").slice(0, -2),
    encodeURIComponent(value),
    ...hashes,
  ];
}
