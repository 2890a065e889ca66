import { expect, it } from "vitest";
import { TextRecords } from "./text-records.ts";

const asset = { rank: 0, high: 9, low: 9 };

/** Matches by their letter in a text: N a name, E an e-mail address, I an identity number, r a religion. */
function recordsOf(text: string, starts?: readonly number[]): { records: TextRecords; letters: string[] } {
  const ranks: Readonly<Record<string, number>> = { N: 10, E: 39, I: 40, r: 0 };
  const letters = [...text.matchAll(/[NEIr]/g)];
  const records = new TextRecords(
    Buffer.from(text),
    starts === undefined ? undefined : Uint32Array.from(starts),
    asset,
    letters.length,
  );
  for (const { 0: letter, index } of letters)
    records.add(index, index + 1, letter.charCodeAt(0), ranks[letter]!, 0.9, index, index);
  return { records, letters: letters.map(([letter]) => letter) };
}

/** Who each match is about: an offset, or `asset`. */
const subjects = (text: string, starts?: readonly number[]) => {
  const { records, letters } = recordsOf(text, starts);
  return letters.map((letter, index) => {
    const { rank, high } = records.subject(index);
    return `${letter}:${rank === 0 ? "asset" : high}`;
  });
};

it("lets a match be about the best value of its line", () => {
  expect(subjects("N r E I\nr N\nr")).toEqual(["N:6", "r:6", "E:6", "I:6", "r:10", "N:10", "r:asset"]);
});

it("takes the nearer of two that are as good", () => {
  expect(subjects("E r   r E")).toEqual(["E:0", "r:0", "r:8", "E:8"]);
});

it("looks 512 bytes and no farther", () => {
  expect(subjects(`E ${"-".repeat(600)} r`)).toEqual(["E:0", "r:asset"]);
});

it("takes the reader's records for lines where it tells them", () => {
  expect(subjects("N\nr N\nr", [0, 4])).toEqual(["N:0", "r:0", "N:4", "r:4"]);
});

it("counts a record once for each detector", () => {
  const { records, letters } = recordsOf("N N\nN E N");
  expect(letters.map((letter, index) => `${letter}${records.isNewRecord(index)}`)).toEqual([
    "Ntrue",
    "Nfalse",
    "Ntrue",
    "Etrue",
    "Nfalse",
  ]);
});

it("tells what stands together once a line", () => {
  const { records, letters } = recordsOf("N r\nE\nN N");
  const sets = letters.map((_, index) =>
    records
      .together(index)
      ?.keys.filter((_key, at) => at % 2 === 1)
      .map((code) => String.fromCharCode(code))
      .join(""),
  );
  expect(sets).toEqual(["Nr", undefined, undefined, undefined, undefined]);
});
