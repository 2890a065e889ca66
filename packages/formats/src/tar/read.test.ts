import { describe, expect, it } from "vitest";
import { makeTar, paxRecord } from "../testing/make-tar.ts";
import { reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const long = `${"folder/".repeat(30)}file.txt`;

describe("members", () => {
  it.each([
    [
      "of ustar",
      makeTar([
        { name: "a.txt", content: "one" },
        { name: "b", content: "x".repeat(600) },
      ]),
    ],
    [
      "of the first tars",
      makeTar([
        { name: "a.txt", content: "one", isOld: true },
        { name: "b", content: "x".repeat(600), isOld: true, type: "\0" },
      ]),
    ],
    [
      "without end marks",
      makeTar(
        [
          { name: "a.txt", content: "one" },
          { name: "b", content: "x".repeat(600) },
        ],
        { isEnded: false },
      ),
    ],
    [
      "among folders",
      makeTar([
        { name: "f/", type: "5" },
        { name: "a.txt", content: "one" },
        { name: "b", content: "x".repeat(600) },
      ]),
    ],
  ])("%s are read", async (_, archive) => {
    for (const chunks of [[archive.length], [1], [511, 513]]) {
      expect(await reading(read, archive, { chunks })).toEqual({
        blocks: [],
        members: [
          ["a.txt", "one"],
          ["b", "x".repeat(600)],
        ],
        omissions: [],
      });
    }
  });

  it("have long names as GNU tar and as pax write them", async () => {
    const archive = makeTar([
      { name: "././@LongLink", type: "L", content: `${long}\0` },
      { name: "cut", content: "one" },
      { name: "pax", type: "x", content: paxRecord("path", `ü/${long}`) },
      { name: "cut", content: "two" },
      { name: "short", content: "three" },
    ]);
    expect((await reading(read, archive)).members).toEqual([
      [long, "one"],
      [`ü/${long}`, "two"],
      ["short", "three"],
    ]);
  });

  it("have the size that pax says", async () => {
    const archive = makeTar([
      { name: "pax", type: "x", content: paxRecord("size", "3") },
      { name: "a", content: "one", size: 0 },
      { name: "b", content: "two" },
    ]);
    expect((await reading(read, archive)).members).toEqual([
      ["a", "one"],
      ["b", "two"],
    ]);
  });

  it("that are links, devices and pipes are told and not followed", async () => {
    const archive = makeTar([
      { name: "link", type: "2" },
      { name: "hard", type: "1" },
      { name: "null", type: "3" },
      { name: "pipe", type: "6" },
      { name: "odd", type: "Z", content: "?" },
      { name: "a", content: "one" },
    ]);
    expect((await reading(read, archive)).members).toEqual([
      ["link", "(special_file)"],
      ["hard", "(special_file)"],
      ["null", "(special_file)"],
      ["pipe", "(special_file)"],
      ["odd", "(unsupported_format)"],
      ["a", "one"],
    ]);
  });

  it("that are sparse are read without their gaps", async () => {
    const header = makeTar([{ name: "sparse", type: "S", content: "data a@example.com" }], { isEnded: false });
    header[482] = 1; // one more block of the map follows
    const fixed = Buffer.from(header.subarray(0, 512));
    fixed.write("        ", 148, "latin1");
    fixed.write(
      `${fixed
        .reduce((sum, byte) => sum + byte, 0)
        .toString(8)
        .padStart(6, "0")}\0 `,
      148,
      "latin1",
    );
    const archive = Buffer.concat([
      fixed,
      Buffer.alloc(512),
      header.subarray(512),
      makeTar([{ name: "a", content: "one" }]),
    ]);
    expect((await reading(read, archive)).members).toEqual([
      ["sparse", "data a@example.com"],
      ["a", "one"],
    ]);
  });

  it("keep names that would lead out of the archive, made safe to show", async () => {
    const archive = makeTar([
      { name: "../../etc/passwd", content: "x" },
      { name: "a\nb", content: "y" },
    ]);
    expect((await reading(read, archive)).members.map(([name]) => name)).toEqual(["../../etc/passwd", "a\\u{a}b"]);
  });

  it("nobody reads are passed over", async () => {
    const archive = makeTar([
      { name: "a", content: "x".repeat(200_000) },
      { name: "b", content: "two" },
    ]);
    const names: string[] = [];
    const { inputOf } = await import("../testing/reading.ts");
    for await (const item of read(inputOf(archive, { chunks: [1000] }))) {
      if ("kind" in item && item.kind === "embedded") {
        names.push(item.name);
        for await (const _ of item.stream?.() ?? []) break;
      }
    }
    expect(names).toEqual(["a", "b"]);
  });
});

describe("damage", () => {
  it.each([
    ["inside a member", 600, [["a", "one"]], "truncated"],
    ["inside a header", 1300, [["a", "one"]], "truncated"],
  ])("by an end %s leaves what came before", async (_, length, members, error) => {
    const archive = makeTar([
      { name: "a", content: "one" },
      { name: "b", content: "two" },
    ]);
    const found = await reading(read, archive.subarray(0, length));
    expect([found.members, found.error]).toEqual([members, error]);
  });

  it("by an end inside content gives what there is of it", async () => {
    const archive = makeTar([{ name: "a", content: "x".repeat(2000) }]);
    const found = await reading(read, archive.subarray(0, 1512));
    expect(found).toEqual({
      blocks: [],
      members: [["a", `${"x".repeat(1000)}(truncated)`]],
      omissions: [],
      error: "truncated",
    });
  });

  it.each([
    ["a size beyond the end", 2 ** 33 - 1],
    ["a size beyond any file", 8 ** 11 - 1],
  ])("by %s ends as truncated", async (_, size) => {
    const found = await reading(read, makeTar([{ name: "a", content: "one", size }], { isEnded: false }));
    expect(found.error).toEqual("truncated");
  });

  it("of a header ends the reading there", async () => {
    const archive = makeTar([
      { name: "a", content: "one" },
      { name: "b", content: "two" },
    ]);
    archive[1024 + 10] = 0x41;
    const found = await reading(read, archive);
    expect([found.members, found.error]).toEqual([[["a", "one"]], "malformed"]);
  });

  it("by too many members is told", async () => {
    const archive = makeTar(Array.from({ length: 20 }, (_, at) => ({ name: `${at}`, content: "x" })));
    const found = await reading(read, archive, { limits: { members: 5 } });
    expect([found.members.length, found.error]).toEqual([5, "limit_members"]);
  });
});
