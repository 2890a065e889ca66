import { beforeAll, describe, expect, it } from "vitest";
import { createScanner } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";
import { testChecks, testDetectors } from "./testing/detectors.ts";

let scanner: Scanner;
beforeAll(async () => {
  scanner = await createScanner({ detectors: testDetectors, checks: testChecks, key: new Uint8Array(32).fill(7) });
});

const found = (text: string) =>
  scanner.inspectText(text).map(({ start, end, detector }) => `${detector}:${text.slice(start, end)}`);

describe("inspectText", () => {
  it("finds an identity number and says where", () => {
    expect(scanner.inspectText("My NRIC is S1234567D")).toMatchObject([
      { start: 11, end: 20, dataType: "gov-id.national.sg.nric-fin", detector: "sg-nric-fin", score: 0.9 },
    ]);
  });

  it.each([
    ["what fails its check is left alone", "NRIC S1234567A", []],
    [
      "a card is found though a number follows it",
      "card 4111 1111 1111 1111 12 pieces",
      ["payment-card:4111 1111 1111 1111"],
    ],
    [
      "an e-mail address ends where its domain does",
      "write to ada.l@mail.example.Then go",
      ["email-address:ada.l@mail.example"],
    ],
    ["an address in brackets", "<grace@navy.example>", ["email-address:grace@navy.example"]],
    ["nothing inside a longer word", "XS1234567D S1234567DX 1S1234567D", []],
    ["beside an underscore", "nric_S1234567D_old", ["sg-nric-fin:S1234567D"]],
    ["beside Chinese", "身份证S1234567D是的", ["sg-nric-fin:S1234567D"]],
    ["not beside a letter with an accent", "éS1234567D S1234567Dé", []],
    ["a Chinese name inside a sentence", "联系人王小明先生", ["person-name:王小明"]],
    ["what needs context, with context", "BSN: 111222333", ["nl-bsn:111222333"]],
    ["what needs context, without", "order 111222333", []],
    ["offsets count surrogate pairs as two", "😀😀 S1234567D", ["sg-nric-fin:S1234567D"]],
    ["a lone surrogate counts as one", "\ud800 S1234567D", ["sg-nric-fin:S1234567D"]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("gives reasons whose weights sum to the score", () => {
    const [match] = scanner.inspectText("visa card 4111111111111111", { explain: true });
    expect(match?.reasons).toMatchInlineSnapshot(`
      [
        {
          "weight": 0.3,
          "why": "pattern",
        },
        {
          "weight": 0.3,
          "why": "luhn",
        },
        {
          "weight": 0.24,
          "why": "context:card",
        },
      ]
    `);
    expect((match?.reasons ?? []).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(match?.score ?? 0, 9);
  });

  it("keeps to the types and the score asked for", () => {
    const text = "S1234567D ada@mail.example 10.0.0.1";
    expect(scanner.inspectText(text, { types: ["contact"] }).map(({ dataType }) => dataType)).toEqual([
      "contact.email",
    ]);
    expect(scanner.inspectText(text, { minScore: 0.7 }).map(({ dataType }) => dataType)).toEqual([
      "gov-id.national.sg.nric-fin",
      "contact.email",
    ]);
  });
});

describe("inspectColumn", () => {
  const cards = ["4111111111111111", "5555555555554444", "4012888888881881", "5105105105105100", "4222222222222"];
  it("knows a column of cards by name and by check", () => {
    expect(scanner.inspectColumn("card_number", cards)).toMatchObject({ dataType: "finance.pan" });
    expect(scanner.inspectColumn(undefined, cards)).toMatchObject({ dataType: "finance.pan" });
  });

  it("takes no column of order numbers for cards", () => {
    const orders = Array.from({ length: 200 }, (_, index) => `${4_111_111_111_111_000 + index}`);
    const judged = scanner.inspectColumn("order_no", orders);
    expect(judged.score).toBeLessThan(0.2);
  });

  it("takes a label for what needs context", () => {
    expect(scanner.inspectColumn("customer_bsn", ["111222333", "123456782"])).toMatchObject({ detector: "nl-bsn" });
  });
});
