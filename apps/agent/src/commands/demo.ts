import { rmSync } from "node:fs";
import { resolve } from "node:path";
import type { Language } from "@assay/spec";
import { makeEstate } from "@assay/testing/estate";
import { renderingOf } from "../cli/shared-flags.ts";
import { message } from "../message.ts";
import { emptyPlan } from "../plan.ts";
import { exporterOf } from "../render.ts";
import { say } from "../say.ts";
import { scanCommand } from "./scan.ts";

/** Makes an estate, scans it, prints the summary, writes the report and serves the reporting app; resolves with the exit code. */
export async function demoCommand({
  dir,
  seed,
  serve,
  state,
  language,
}: {
  readonly dir: string;
  readonly seed: number;
  readonly serve: boolean;
  readonly state: string;
  readonly language: Language;
}): Promise<number> {
  const estate = resolve(dir, "estate");
  const report = resolve(dir, "report.html");
  say(message(language, "demo.making"));
  rmSync(estate, { recursive: true, force: true });
  const { files } = makeEstate(estate, { seed });
  say(message(language, "demo.made", { files, folder: estate }));
  await scanCommand({
    plan: { ...emptyPlan, targets: [estate] },
    settings: { version: 1 },
    resume: undefined,
    retry: false,
    incremental: false,
    state,
    workers: undefined,
    gate: "none",
    allowIncomplete: false,
    exitZero: false,
    quiet: false,
    jsonLog: false,
    print: exporterOf("table"),
    outputs: [{ exporter: exporterOf("html"), file: report }],
    rendering: renderingOf({ lang: language, output: [] }),
  });
  say(message(language, "demo.report", { file: report }));
  if (!serve) return 0;
  const { upCommand } = await import("./up.ts");
  return upCommand({ state, host: "127.0.0.1", port: 0, language });
}
