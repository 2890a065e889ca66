import { describe, expect, it } from "vitest";
import { ContextFinder } from "./context.ts";
import { makeLexicon } from "./lexicon.ts";
import { testDetectors } from "./testing/detectors.ts";

const lexicon = makeLexicon(testDetectors);
const numberOf = (id: string) => testDetectors.findIndex((detector) => detector.id === id);

/** What is said of a detector around a value in a text. */
function around(
  text: string,
  value: string,
  id: string,
): { raise: string | undefined; lower: string | undefined; label: string | undefined } {
  const bytes = Buffer.from(text);
  const finder = new ContextFinder(lexicon);
  finder.begin(bytes, 0, bytes.length, new Int32Array(0));
  const start = bytes.indexOf(value);
  finder.look(start, start + Buffer.byteLength(value));
  const number = numberOf(id);
  return {
    raise: lexicon.words[finder.raise(number)],
    lower: lexicon.words[finder.lower(number)],
    label: lexicon.words[finder.label(number)],
  };
}

const raised = (text: string, id = "nl-bsn") => around(text, "123456782", id).raise;

describe("words near a value", () => {
  it.each([
    ["right before", "BSN 123456782", "bsn"],
    ["after", "123456782 is the BSN of", "bsn"],
    ["in capitals, joined", "my_BSN=123456782", "bsn"],
    ["in the plural", "bsns: 123456782", "bsn"],
    ["not inside another word", "absnt 123456782", undefined],
    ["not before a letter with an accent", "bsné 123456782", undefined],
    ["beside Chinese", "他的bsn是123456782", "bsn"],
    ["not beyond the window", `bsn ${"x ".repeat(60)}123456782`, undefined],
  ])("are found %s", (_, text, expected) => {
    expect(raised(text)).toBe(expected);
  });

  it.each([
    ["date of birth 1815-12-10", "date of birth"],
    ["Date-of-Birth:\t1815-12-10", "date of birth"],
    ["date  of\nbirth 1815-12-10", "date of birth"],
  ])("are phrases across any spaces: %j", (text, phrase) => {
    expect(around(text, "1815-12-10", "date-of-birth").raise).toBe(phrase);
  });

  it("of other scripts are found anywhere", () => {
    expect(around("客户姓名：王小明", "王小明", "person-name").raise).toBe("姓名");
  });

  it("raise and lower", () => {
    expect(around("tracking 4111111111111111 visa", "4111111111111111", "payment-card")).toMatchObject({
      raise: "visa",
      lower: "tracking",
    });
  });

  it("are a label only right before the value", () => {
    expect(around("NRIC No.: S1234567D", "S1234567D", "sg-nric-fin").label).toBe("nric no");
    expect(around("nric of the holder S1234567D", "S1234567D", "sg-nric-fin").label).toBeUndefined();
  });
});

describe("what may stand", () => {
  it("is told for a stretch, and what stands anyway with it", () => {
    const bytes = Buffer.from("bsn 123456782");
    const finder = new ContextFinder(lexicon);
    finder.begin(bytes, 0, bytes.length, Int32Array.of(numberOf("religion")));
    const open = finder.open(4, 13);
    const ids = testDetectors.filter((_, detector) => open.has[detector] === 1).map(({ id }) => id);
    expect(ids).toEqual(["nl-bsn", "religion"]);
  });
});
