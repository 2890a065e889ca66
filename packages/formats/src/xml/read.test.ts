import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../testing/blocks-of.ts";
import { expectSameForAnyChunks, expectSameForLargeChunks } from "../testing/chunking.ts";
import { cells, coreText, placeOf, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

it("gives text and attributes the path of their element", async () => {
  const found = await reading(
    read,
    `<?xml version="1.0"?>\n<people>\n  <person id="7"><name>Ann &amp; Co</name><mail kind='home'>a@example.com</mail></person>\n</people>\n`,
  );
  expect(cells(found)).toEqual([
    ["instruction", 'xml version="1.0"'],
    ["/people/person/@id", "7"],
    ["/people/person/name", "Ann & Co"],
    ["/people/person/mail/@kind", "home"],
    ["/people/person/mail", "a@example.com"],
  ]);
  expect([found.error, found.omissions]).toEqual([undefined, []]);
});

it.each([
  ["elements that repeat", `<l><c><n>one long name</n></c><c><n>two long name</n></c><c><n>three</n></c></l>`, 3],
  ["elements of attributes alone", `<l><row name="long enough" n="1"/><row name="long enough" n="2"/></l>`, 2],
  ["elements further down", `<a><b><c>some text</c><c>some text</c></b></a>`, 2],
  ["the document where nothing repeats", `<a><b>x</b><c>y</c></a>`, 1],
])("takes for records %s", async (_, content, expected) => {
  const { blocks } = await reading(read, content);
  expect(blocks.reduce((sum, { records = [] }) => sum + records.length, 0)).toEqual(expected);
});

it("locates to record, path and bytes, entities counted", async () => {
  const content = `<l><c><n>one</n></c><c><n>&lt;&#x41;&#66;&gt; b@example.com</n></c></l>`;
  const [block] = await blocksOf(read, content);
  const at = Buffer.from(block!.bytes).indexOf("b@example.com");
  const start = content.indexOf("b@example.com");
  expect(placeOf(block!, { start: at, end: at + 13 })).toEqual(`record 2 > /l/c/n @${start}-${start + 13}`);
});

describe("what is not an element", () => {
  it("is read too: comments, CDATA, instructions, document types", async () => {
    const found = await reading(
      read,
      `<!DOCTYPE a [<!ENTITY x "hidden@example.com">]><a><!-- c@example.com --><![CDATA[<d@example.com>]]><?php e@example.com ?></a>`,
    );
    expect(cells(found)).toEqual([
      ["doctype", 'DOCTYPE a [<!ENTITY x "hidden@example.com">]'],
      ["comment", "c@example.com "],
      ["/a", "<d@example.com>"],
      ["instruction", "php e@example.com "],
    ]);
  });
});

describe("hostile documents", () => {
  it("expand no entities of their own", async () => {
    const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join("");
    const found = await reading(read, `<!DOCTYPE l [<!ENTITY l0 "ha">${levels}]><l>&l9;</l>`);
    expect(cells(found).at(-1)).toEqual(["/l", "&l9;"]);
    expect(coreText(found).length).toBeLessThan(2000);
  });

  it("fetch nothing", async () => {
    const found = await reading(read, `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>`);
    expect(cells(found).at(-1)).toEqual(["/a", "&x;"]);
  });

  it("nested too deep are read under one path, and told", async () => {
    const depth = 200_000;
    const found = await reading(read, `${"<a>".repeat(depth)}deep@example.com${"</a>".repeat(depth)}`, {
      limits: { nesting: 50 },
    });
    expect(cells(found)).toEqual([["/a".repeat(50), "deep@example.com"]]);
    expect(found.omissions).toEqual(["limit_depth: Elements nested deeper than 50 were read under one path."]);
    expect(found.error).toEqual(undefined);
  });

  it("with names without end have bounded labels", async () => {
    const content = `<r>${Array.from({ length: 40_000 }, (_, at) => `<n${at}><m${at} a${at}="1">x</m${at}></n${at}>`).join("")}</r>`;
    const blocks = await blocksOf(read, content);
    expect(blocks.at(-1)!.labels.length).toBeLessThan(1000);
  });

  it.each([
    ["an ampersand and a less-than sign alone", "<a>1 < 2 & 3 && a@example.com</a>", "1 < 2 & 3 && a@example.com", 1],
    ["end tags that do not fit", "<a><b>a@example.com</a></b>", "a@example.com", 2],
    ["a tag that is never closed", `<a><b x="1" <c>a@example.com</c></b></a>`, "a@example.com", 1],
  ])("with %s lose nothing, and are told", async (_, content, expected, faults) => {
    const found = await reading(read, content);
    expect(coreText(found)).toContain(expected);
    expect(found.omissions).toEqual([`malformed: Not well-formed in ${faults} places; all of it was read.`]);
  });

  it.each(["<a>text", "<a", "<a b", '<a b="x', "<a><!-- x", "<a><![CDATA[x", "<a></"])(
    "cut short are told: %s",
    async (content) => {
      for (const chunks of [[content.length], [1]])
        expect((await reading(read, content, { chunks })).error).toEqual("truncated");
    },
  );

  it("with spaces without end in a tag come to an end", async () => {
    const found = await reading(read, `<a x${" ".repeat(3_000_000)}="1">a@example.com</a>`);
    expect(coreText(found)).toContain("a@example.com");
  });
});

it("reads the encoding it declares", async () => {
  const content = Buffer.concat([
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-2"?><a>`),
    Buffer.from([0xa3, 0xf3, 0x64, 0xbc]),
    Buffer.from("</a>"),
  ]);
  expect(cells(await reading(read, content)).at(-1)).toEqual(["/a", "Łódź"]);
});

it("cuts blocks between records, and gives the same for large chunks", async () => {
  const body = Array.from(
    { length: 30_000 },
    (_, id) => `<p id="${id}"><n>Zoë &amp; ${id} 😀</n><e>a${id}@example.com</e></p>\n`,
  );
  const content = `<l>${body.join("")}</l>`;
  await expectSameForLargeChunks(read, content);
  const found = await reading(read, content);
  expect(found.blocks.at(-1)?.cells?.at(-1)?.slice(0, 2)).toEqual(["/l/p/e", "a29999@example.com"]);
  expect(found.blocks.at(-1)?.cells?.at(-1)?.[2]).toMatch(/^record 30000 /);
});

it("splits text and values without end", async () => {
  const huge = "wört ".repeat(500_000);
  const found = await reading(read, `<a v="${huge}">${huge}</a>`);
  expect(coreText(found).split(huge)).toHaveLength(3);
  await expectSameForLargeChunks(read, `<a v="${huge}">${huge}</a>`);
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.constantFrom(
    "<a>",
    "</a>",
    '<b c="d">',
    "<b c='",
    "'",
    '"',
    ">",
    "</b>",
    "<e/>",
    "&amp;",
    "&#233;",
    "&",
    ";",
    "<",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?x",
    "?>",
    "<!DOCTYPE",
    "[",
    "]",
    "é",
    "😀",
    " ",
    "\n",
    "text",
    "=",
    "/",
  );
  await expectSameForAnyChunks(
    read,
    fc.array(parts, { maxLength: 40 }).map((all) => all.join("")),
  );
});
