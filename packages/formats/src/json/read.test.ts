import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../testing/blocks-of.ts";
import { expectSameForAnyChunks, expectSameForLargeChunks } from "../testing/chunking.ts";
import { cells, coreText, placeOf, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

/** Values with their paths, the keys that are shown left out. */
function values(found: Reading): (readonly [string, string])[] {
  return cells(found).filter(([path]) => !path.endsWith("*~"));
}

function keys(found: Reading): (readonly [string, string])[] {
  return cells(found).filter(([path]) => path.endsWith("*~"));
}

it("gives values the path they stand at, elements of arrays one together", async () => {
  const found = await reading(
    read,
    `{"a":1,"list":[{"email":"x@example.com"},{"email":"y@example.com","tags":[["p"],"q"]}],"t":true,"n":null,"e":""}`,
  );
  expect(values(found)).toEqual([
    ["$.a", "1"],
    ["$.list[].email", "x@example.com"],
    ["$.list[].email", "y@example.com"],
    ["$.list[].tags[][]", "p"],
    ["$.list[].tags[]", "q"],
    ["$.t", "true"],
  ]);
  expect([found.error, found.omissions]).toEqual([undefined, []]);
});

describe("records", () => {
  const records = ({ blocks }: Reading): number => blocks.reduce((sum, block) => sum + (block.records?.length ?? 0), 0);

  it.each([
    ["elements of the array at the root", `[{"a":1},{"a":2},{"a":3}]`, 3],
    ["lines", `{"a":1,"list":[{"b":1},{"b":2}]}\n{"a":2,"list":[{"b":1}]}\n`, 2],
    ["documents in a row", `{"a":1}{"a":2} {"a":3}`, 3],
    [
      "elements of the array that makes up most of the document",
      `{"version":1,"customers":[{"a":"long enough"},{"a":"long enough"}]}`,
      2,
    ],
    ["elements of that array further down", `{"d":{"customers":[{"a":"long enough"},{"a":"long enough"}]}}`, 2],
    ["one object of its own", `{"name":"Ann","address":{"street":"1 Example Road"},"tags":["a","b"]}`, 1],
    ["empty objects too", `[{"a":1},{},{},{"a":2}]`, 4],
    ["values at the root", `1 "two" true`, 3],
  ])("are %s", async (_, content, expected) => {
    expect(records(await reading(read, content))).toEqual(expected);
  });

  it("are what places count", async () => {
    const content = `{"total":2,"people":[{"email":"x@example.com"},{"email":"y@example.com"}]}`;
    const [block] = await blocksOf(read, content);
    const at = Buffer.from(block!.bytes).indexOf("y@example.com");
    const start = content.indexOf("y@example.com");
    expect(placeOf(block!, { start: at, end: at + 13 })).toEqual(`record 2 > $.people[].email @${start}-${start + 13}`);
  });
});

describe("keys", () => {
  it("are shown once where they are names", async () => {
    expect(keys(await reading(read, `[{"name":"a","id":1},{"name":"b","id":2}]`))).toEqual([
      ["$[].*~", "name"],
      ["$[].*~", "id"],
    ]);
  });

  it("are shown each time, and share a path, where they are data", async () => {
    const found = await reading(
      read,
      `{"ann@example.com":{"age":1},"bob@example.com":{"age":2},"S1234567D1":3,"ann@example.com":4}`,
    );
    expect(cells(found)).toEqual([
      ["$.*~", "ann@example.com"],
      ["$.*.*~", "age"],
      ["$.*.age", "1"],
      ["$.*~", "bob@example.com"],
      ["$.*.age", "2"],
      ["$.*~", "S1234567D1"],
      ["$.*", "3"],
      ["$.*~", "ann@example.com"],
      ["$.*", "4"],
    ]);
  });

  it("are told apart up to a number, so that a dictionary makes no thousand columns", async () => {
    const words = Array.from(
      { length: 300 },
      (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    );
    const found = await reading(read, JSON.stringify(Object.fromEntries(words.map((word) => [word, "v"]))));
    expect(new Set(values(found).map(([path]) => path)).size).toEqual(257);
    expect(keys(found)).toHaveLength(300);
  });

  it("that appear twice are both seen", async () => {
    expect(values(await reading(read, `{"email":"a@example.com","email":"b@example.com"}`))).toEqual([
      ["$.email", "a@example.com"],
      ["$.email", "b@example.com"],
    ]);
  });

  it("of every object's own parts are names like any other", async () => {
    const found = await reading(
      read,
      `{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"x":1}},"hasOwnProperty":2}`,
    );
    expect(values(found)).toEqual([
      ["$.__proto__.polluted", "yes"],
      ["$.constructor.prototype.x", "1"],
      ["$.hasOwnProperty", "2"],
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toEqual(undefined);
  });

  it("without end are read as data", async () => {
    const long = "k".repeat(100_000);
    const found = await reading(read, `{"${long}":"v","b":1}`);
    expect(cells(found)).toEqual([
      ["$.*~", long],
      ["$.*", "v"],
      ["$.*~", "b"],
      ["$.b", "1"],
    ]);
  });
});

describe("strings", () => {
  it.each([
    [String.raw`"a\u0040example.com"`, "a@example.com"],
    [String.raw`"\ud83d\ude00 \u4f60"`, "😀 你"],
    [String.raw`"\"\\\/\b\f\n\r\t"`, '"\\/\b\f\n\r\t'],
    [String.raw`"half \ud83d"`, "half \uFFFD"],
    [String.raw`"half \ud83d\u0041"`, "half \uFFFDA"],
    [String.raw`"half \ude00!"`, "half \uFFFD!"],
    [String.raw`"odd \x \uZZ"`, String.raw`odd x \uZZ`],
    [`"line\nend"`, "line\nend"],
  ])("decodes %s", async (content, expected) => {
    for (const chunks of [[content.length], [1]])
      expect(values(await reading(read, content, { chunks }))).toEqual([["$", expected]]);
  });

  it("tells where what it decoded stands", async () => {
    const content = String.raw`{"note":"caf\u00e9 a\u0040example.com!"}`;
    const [block] = await blocksOf(read, content);
    const at = Buffer.from(block!.bytes).indexOf("a@example.com");
    expect(placeOf(block!, { start: at, end: at + 13 })).toEqual("record 1 > $.note @19-37");
    expect(content.slice(19, 37)).toEqual(String.raw`a\u0040example.com`);
  });

  it("of any length are split with margins", async () => {
    const huge = "wört ".repeat(600_000);
    const content = `{"id":1,"note":"${huge}","email":"a@example.com"}\n{"id":2}\n`;
    await expectSameForLargeChunks(read, content);
    const found = await reading(read, content);
    expect(coreText(found)).toContain(huge);
    expect(values(found).at(-2)).toEqual(["$.email", "a@example.com"]);
    expect(found.blocks.at(-1)?.cells?.at(-1)?.[2]).toMatch(/^record 2 > \$\.id/);
  });
});

describe("what is no JSON", () => {
  it("is read as text where it breaks off, and told", async () => {
    const found = await reading(read, `{"a":"x@example.com","b":oops y@example.com\nsecond z@example.com`);
    expect(values(found)).toEqual([["$.a", "x@example.com"]]);
    expect(found.blocks[1]).toEqual({
      text: "oops y@example.com\nsecond z@example.com",
      records: [0, 19],
      firstRecord: 0,
    });
    expect(found.omissions).toEqual(["malformed: Not valid JSON at byte 25; read as text from there."]);
    expect(found.error).toEqual(undefined);
  });

  it("ends with the line where each line is a document", async () => {
    const found = await reading(read, `{"a":1}\n{"a":2 broken@example.com}\nnot json\n{"a":3}\nx\n{"a":4}\n`);
    expect(values(found)).toEqual([
      ["$.a", "1"],
      ["$.a", "2"],
      ["text", "broken@example.com}\nnot json\n"],
      ["$.a", "3"],
      ["text", "x\n"],
      ["$.a", "4"],
    ]);
    expect(found.omissions).toEqual([
      "malformed: Not valid JSON in 2 places, first at byte 15; read as text from there.",
    ]);
  });

  it("at the end is truncation", async () => {
    const found = await reading(read, `[{"email":"a@example.com"},{"email":"b@exam`);
    expect(values(found)).toEqual([
      ["$[].email", "a@example.com"],
      ["$[].email", "b@exam"],
    ]);
    expect(found.error).toEqual("truncated");
  });

  it.each([`[1,2`, `{"a"`, `{"a":`, `{"a":1,`, `"x`, `"x\\`, `"x\\u00`, `{"k`, `[`])(
    "at the end is truncation: %s",
    async (content) => {
      for (const chunks of [[content.length], [1]])
        expect((await reading(read, content, { chunks })).error).toEqual("truncated");
    },
  );

  it("but JSON5 allows is read", async () => {
    const found = await reading(
      read,
      `// made for a@example.com\n{"a": 1, /* b@example.com */ "b": [+2, .5, 0xFF, NaN, ], }\n`,
    );
    expect(values(found)).toEqual([
      ["text", "// made for a@example.com"],
      ["$.a", "1"],
      ["text", "/* b@example.com */"],
      ["$.b[]", "+2"],
      ["$.b[]", ".5"],
      ["$.b[]", "0xFF"],
    ]);
    expect([found.error, found.omissions]).toEqual([undefined, []]);
  });
});

describe("hostile documents", () => {
  it("nested too deep are read as text from there, and told", async () => {
    const content = `${'{"a":['.repeat(100_000)}"deep@example.com"`;
    const found = await reading(read, content, { limits: { nesting: 64 } });
    expect(coreText(found)).toContain("deep@example.com");
    expect(found.omissions).toEqual(["limit_depth: JSON nested deeper than 64 at byte 192; read as text from there."]);
  });

  it("of brackets alone cost no more than a pass", async () => {
    const found = await reading(read, "[".repeat(3_000_000), { limits: { nesting: 512 } });
    expect(found.omissions).toEqual(["limit_depth: JSON nested deeper than 512 at byte 512; read as text from there."]);
  });

  it("with a new key each time have bounded names", async () => {
    const content = Array.from({ length: 60_000 }, (_, at) => `{"k${at % 300}":{"x${at}":{"y":${at}}}}`).join("\n");
    const found = await blocksOf(read, content);
    expect(found.at(-1)!.labels.length).toBeLessThan(11_000);
  });
});

it("cuts blocks between records, and gives the same for large chunks", async () => {
  const body = Array.from({ length: 40_000 }, (_, id) =>
    JSON.stringify({ id, name: `Zoë "Z" ${id} 😀`, email: `a${id}@example.com` }),
  );
  for (const content of [body.join("\n"), `[${body.join(",")}]`]) {
    await expectSameForLargeChunks(read, content);
    const found = await reading(read, content);
    expect(found.blocks.every(({ core, records }) => core === undefined && records?.[0] === 0)).toEqual(true);
    expect(found.blocks.at(-1)?.cells?.at(-1)?.slice(0, 2)).toEqual([
      expect.stringContaining("email"),
      "a39999@example.com",
    ]);
    expect(found.blocks.at(-1)?.cells?.at(-1)?.[2]).toMatch(/^record 40000 /);
  }
});

it("sees every key and value of any document", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (content) => {
      const found = await reading(read, content);
      const seen = new Set(cells(found).map(([, text]) => text));
      const expected = new Set<string>();
      walk(JSON.parse(content), expected);
      expect([...expected].filter((text) => !seen.has(text))).toEqual([]);
      expect([found.error, found.omissions]).toEqual([undefined, []]);
    }),
    { numRuns: 500 },
  );
});

function walk(value: unknown, into: Set<string>): void {
  if (typeof value === "string" && value !== "") into.add(value.replace(/\p{Cs}/gu, "\uFFFD"));
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value) && key !== "") into.add(key.replace(/\p{Cs}/gu, "\uFFFD"));
    walk(inner, into);
  }
}

it("gives the same blocks for any chunks", async () => {
  await expectSameForAnyChunks(read, fc.json({ stringUnit: "binary" }));
});

it("gives the same blocks for any chunks of what is nearly JSON", async () => {
  const parts = fc.constantFrom(
    ...'{}[]:,"\\ \n/*',
    "\\u00e9",
    "\\ud83d\\ude00",
    "é",
    "😀",
    "true",
    "nul",
    "12",
    "a",
    "//",
    '"k":',
    '{"a":1}\n',
    "\0",
  );
  await expectSameForAnyChunks(
    read,
    fc.array(parts, { maxLength: 40 }).map((all) => all.join("")),
  );
});
