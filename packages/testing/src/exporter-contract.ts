import { describe, expect, it } from "vitest";
import type { Exporter, ExportOptions, Language, StoredRun } from "@assay/spec";
import { hostileRun } from "./hostile-run.ts";
import { sampleStoredRun } from "./sample-stored-run.ts";

/** How an exporter is tested. */
export interface ExporterUnderTest {
  readonly exporter: Exporter;
  /** Which rows of the ledger the format promises. */
  readonly ledger: "all" | "not read";
  /** Reads an output back by the format's own rules; throws where it breaks them. */
  readonly read: (text: string) => { readonly findings: number | null; readonly ledger: number };
  /** What in the output could act on whoever opens it: tags and links made from names, formulas, placeholders. */
  readonly acting: (text: string) => readonly string[];
}

const languages: readonly Language[] = ["en", "zh-Hans"];

// Characters that act on a terminal, an editor or the direction of text. Line ends are the format's own.
// oxlint-disable-next-line no-control-regex -- finding them is what it is for
const active = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069]/u;

/** What every {@link Exporter} promises. */
export function exporterContract({ exporter, ledger, read, acting }: ExporterUnderTest): void {
  describe(`${exporter.id} keeps the exporter contract`, () => {
    const cases = languages.flatMap((language) => [
      { language, name: "a plain run", run: sampleStoredRun() },
      { language, name: "a run of hostile names", run: hostileRun() },
    ]);

    it.each(cases)("shows every row of $name in $language", async ({ language, run }) => {
      const { findings, ledger: rows } = read(await render(exporter, run, { language }));
      expect(findings ?? run.summary.findings).toBe(run.summary.findings);
      expect(rows).toBe(ledgerRows(run, ledger));
    });

    it.each(cases)("lets no name of $name act, in $language", async ({ language, run }) => {
      const text = await render(exporter, run, { language });
      expect(active.exec(text)).toBeNull();
      expect(acting(text)).toEqual([]);
    });

    it.each(cases)("writes $name the same twice in $language", async ({ language, run }) => {
      expect(await render(exporter, run, { language })).toBe(await render(exporter, run, { language }));
    });

    it.each(cases)("hands on no sketch and no fingerprint of $name in $language", async ({ language, run }) => {
      const text = await render(exporter, run, { language });
      expect(text).not.toMatch(/"(?:sketch|valueSketch|fingerprints)"/);
      for await (const { fingerprints, valueSketch } of run.findings()) {
        const bytes = Buffer.from(valueSketch);
        const forms = [bytes.toString("latin1"), bytes.toString("base64"), bytes.toString("hex"), [...bytes].join(",")];
        for (const form of [...fingerprints, ...forms]) expect(text).not.toContain(form);
      }
    });
  });
}

/** The whole output of an exporter. */
export async function render(exporter: Exporter, run: StoredRun, options: ExportOptions): Promise<string> {
  return (await Array.fromAsync(exporter.render(run, options))).join("");
}

function ledgerRows(run: StoredRun, which: "all" | "not read"): number {
  if (which === "all") return run.summary.assets.listed;
  const { assets } = run.summary;
  return assets.partial + assets.failed + assets.pending;
}
