import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  configTemplate,
  configJsonSchema,
  inlineSecrets,
  loadConfig,
  nearest,
  parseConfig,
  resolveReferences,
} from "./index.ts";

const connectors = {
  file: z.strictObject({ path: z.string(), exclude: z.array(z.string()).default([]) }),
  s3: z.strictObject({ bucket: z.string(), secretAccessKey: z.string().optional() }),
};

const mistakesOf = (text: string): string => {
  try {
    parseConfig(text, "assay.yaml", connectors);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "no mistake";
};

describe("a configuration file", () => {
  it("is read with its defaults", () => {
    expect(parseConfig("version: 1\nsources: {a: {type: file, path: ./x}}\n", "assay.yaml", connectors)).toEqual({
      version: 1,
      sources: { a: { type: "file", path: "./x", exclude: [] } },
    });
  });

  it("tells every mistake with its line and what was meant", () => {
    const text = "version: 1\nscan:\n  minscore: 0.5\n  workers: many\nsources:\n  b:\n    type: s3\n    bukcet: x\n";
    expect(mistakesOf(text).split("\n").toSorted()).toEqual(
      [
        "The configuration has 4 mistakes.",
        '  assay.yaml:3:3  scan.minscore: There is no setting "minscore" here. Did you mean "minScore"?',
        "  assay.yaml:4:3  scan.workers: Invalid input: expected number, received string",
        "  assay.yaml:6:3  sources.b.bucket: Invalid input: expected string, received undefined",
        '  assay.yaml:8:5  sources.b.bukcet: There is no setting "bukcet" here. Did you mean "bucket"?',
      ].toSorted(),
    );
  });

  it("refuses what is not YAML with the line", () => {
    expect(mistakesOf("version: 1\nscan: [\n")).toMatch(/^The configuration is not valid YAML\.\n {2}assay\.yaml:3:1 /);
  });

  it("refuses an alias bomb", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ...Array.from(
        { length: 8 },
        (_, n) => `${"bcdefghi"[n]}: &${"bcdefghi"[n]} [${Array(9).fill(`*${"abcdefgh"[n]}`).join(",")}]`,
      ),
    ];
    expect(mistakesOf(bomb.join("\n"))).toBe("The configuration uses too many aliases.");
  });

  it("does not mistake NO for a boolean", () => {
    expect(parseConfig("version: 1\nfacts: {country: NO}\n", "assay.yaml", connectors).facts).toEqual({
      country: "NO",
    });
  });

  it("has a template that is itself valid", () => {
    expect(parseConfig(configTemplate, "assay.yaml", connectors).sources?.["exports"]).toMatchObject({
      type: "file",
      path: "./exports",
    });
  });

  it("has a JSON Schema that knows every connector", () => {
    expect(JSON.stringify(configJsonSchema(connectors))).toContain('"const":"s3"');
  });
});

describe("layers", () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "assay-config-"))));
  afterEach(() => rmSync(home, { recursive: true }));

  it("lay the environment over the project over the user, and tell where each came from", () => {
    mkdirSync(join(home, "assay"), { recursive: true });
    mkdirSync(join(home, "project/deep"), { recursive: true });
    writeFileSync(
      join(home, "assay/config.yaml"),
      "version: 1\nlanguage: zh-Hans\nscan: {workers: 2, minScore: 0.3}\n",
    );
    writeFileSync(join(home, "project/assay.yaml"), "version: 1\nscan: {minScore: 0.7}\n");
    const env = { XDG_CONFIG_HOME: home, ASSAY_SCAN__TYPES: "finance,contact.email", ASSAY_FAIL_ON: "high" };
    const { config, origins } = loadConfig({ cwd: join(home, "project/deep"), env, connectors });
    expect(config).toEqual({
      version: 1,
      language: "zh-Hans",
      failOn: "high",
      scan: { workers: 2, minScore: 0.7, types: ["finance", "contact.email"] },
    });
    expect(origins.get("scan.minScore")).toBe(join(home, "project/assay.yaml"));
    expect(origins.get("scan.workers")).toBe(join(home, "assay/config.yaml"));
    expect(origins.get("failOn")).toBe("ASSAY_FAIL_ON");
  });

  it("refuse a variable that names no setting", () => {
    expect(() => loadConfig({ cwd: home, env: { ASSAY_NO_SUCH: "1" }, connectors })).toThrow(
      "The variable ASSAY_NO_SUCH does not name a setting or does not fit it.",
    );
  });
});

describe("secrets", () => {
  it("are filled in from references at use", () => {
    expect(resolveReferences("p:${env:PW}@", { PW: "x y" })).toBe("p:x y@");
    expect(() => resolveReferences("${env:PW}", {})).toThrow(
      "The variable PW that the configuration refers to is not set.",
    );
  });

  it("that stand in the file itself are told", () => {
    expect(inlineSecrets({ sources: { a: { secretAccessKey: "made-up", password: "${env:PW}", path: "x" } } })).toEqual(
      ["sources.a.secretAccessKey"],
    );
  });
});

it("guesses a word from a slip", () => {
  expect(nearest("min-score", ["minScore", "workers"])).toBe("minScore");
  expect(nearest("colour", ["minScore", "workers"])).toBeUndefined();
});
