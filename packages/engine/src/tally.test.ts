import { beforeAll, expect, it } from "vitest";
import { createScanner } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";
import { createTally } from "./tally.ts";
import type { AssetFindings } from "./tally.ts";
import { tableBlock, textBlock } from "./testing/blocks.ts";
import { testChecks, testDetectors } from "./testing/detectors.ts";
import type { ScanBlock } from "./scan-block.ts";

let scanner: Scanner;
beforeAll(async () => {
  scanner = await createScanner({ detectors: testDetectors, checks: testChecks, key: new Uint8Array(32).fill(7) });
});

function findingsOf(...blocks: readonly ScanBlock[]): AssetFindings {
  const tally = createTally({ detectors: testDetectors });
  for (const block of blocks)
    tally.add(structuredClone(scanner.scan(block)), block.labels, ({ start }) => ({ steps: [`byte ${start}`] }));
  return tally.finish();
}

const people = [
  ["1", "Ada Lovelace", "ada@mail.example", "S1234567D", "Buddhist"],
  ["2", "Grace Hopper", "grace@navy.example", "T0000001E", "Catholic"],
  ["3", "Ada Lovelace", "ada@work.example", "S1234567D", "Buddhist"],
];
const labels = ["id", "name", "email", "nric", "religion"];

it("counts matches, records and people of a table", () => {
  const { findings } = findingsOf(tableBlock(labels, people));
  expect(
    findings.map(({ field, dataType, count, records, people: { estimate }, mask }) => [
      field,
      dataType,
      count,
      records,
      estimate,
      mask,
    ]),
  ).toEqual([
    ["email", "contact.email", 3, 3, 2, "ad*@****.*****le"],
    ["name", "identity.name.full", 3, 3, 2, "A** ******ce"],
    ["nric", "gov-id.national.sg.nric-fin", 3, 3, 2, "S******7D"],
    ["religion", "special.religion", 3, 3, 2, "********"],
  ]);
});

it("tells what stands together", () => {
  const { combinations } = findingsOf(tableBlock(labels, people));
  expect(combinations.map(({ dataTypes, records, people: { estimate } }) => [dataTypes, records, estimate])).toEqual([
    [["contact.email", "gov-id.national.sg.nric-fin", "identity.name.full", "special.religion"], 3, 2],
  ]);
});

it("finds the same whichever block comes first", () => {
  const halves = [
    tableBlock(labels, people.slice(0, 2), { ordinal: 0 }),
    tableBlock(labels, people.slice(2), { ordinal: 1, firstRecord: 2 }),
  ];
  expect(findingsOf(...halves.toReversed())).toEqual(findingsOf(...halves));
});

it("counts lines as the records of free text, and people by the best value near", () => {
  const text = "Ada Lovelace S1234567D and ada@mail.example\nlater: S1234567D, S1234567D\n10.0.0.1\n";
  const { findings } = findingsOf(textBlock(text));
  expect(
    findings.map(({ dataType, count, records, people: { estimate } }) => [dataType, count, records, estimate]),
  ).toEqual([
    ["contact.email", 1, 1, 1],
    ["gov-id.national.sg.nric-fin", 3, 2, 1],
    ["identity.name.full", 1, 1, 1],
    ["online.ip", 1, 1, 1],
  ]);
});

it("never fingerprints a card number", () => {
  const { findings } = findingsOf(textBlock("card 4111111111111111, ada@mail.example"));
  expect(findings.map(({ dataType, fingerprints }) => [dataType, fingerprints.length])).toEqual([
    ["contact.email", 1],
    ["finance.pan", 0],
  ]);
});
