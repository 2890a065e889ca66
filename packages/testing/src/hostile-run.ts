import type { AssetCommit, Coverage, Finding, StoredRun } from "@assay/spec";
import { modelRun } from "./model-run.ts";
import { mergeBytes, sampleCommits, sampleListing, samplePack, sampleRun, sampleSource, saysOf } from "./sample-run.ts";

/** Names as a hostile store may hold them: markup, formulas, terminal escapes, direction changes, line breaks, huge, empty. */
export const hostileNames: readonly string[] = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</style><style>*{display:none}</style>`,
  `<!--`,
  `]]>`,
  `javascript:alert(1)`,
  `&lt;b&gt;`,
  `=HYPERLINK("http://198.51.100.7/","x")`,
  `=1+1`,
  `+1`,
  `-2+3`,
  `@SUM(A1)`,
  `\t=1+1`,
  `\r=1+1`,
  `\n=1+1`,
  `\u0000=1+1`,
  `＝1+1`,
  `\u001b[2J\u001b[31mred`,
  `\u009b31m`,
  `\u001b]8;;http://198.51.100.7/\u0007link\u001b]8;;\u0007`,
  `\u0007bell`,
  `safe\u202Efdp.exe`,
  `\u2066isolated\u2069`,
  `one\ntwo`,
  `one\r\ntwo`,
  `one\u2028two`,
  `"quoted","cells"`,
  `a;b,c\td|e`,
  `|pipe| [link](http://198.51.100.7/) \`code\` # title`,
  `{run} {notRead, plural, other {#}}`,
  `%s %d %n`,
  `__proto__`,
  `张伟的工资单`,
  `e\u0301ve`,
  `👩‍👩‍👧`,
  `\ud800`,
  ``,
  ` `,
  `x`.repeat(5000),
];

/** A run whose every name is hostile: assets, fields, sources, details, steps, packs, reasons. */
export function hostileRun(): StoredRun {
  const [first] = sampleCommits;
  const [own] = first?.coverage ?? [];
  const [finding] = first?.findings ?? [];
  if (own === undefined || finding === undefined) throw new Error("The sample run is empty.");
  const commits = hostileNames.flatMap((name, at) => hostileCommits(name, at, own, finding));
  const findings = commits.flatMap((commit) => commit.findings);
  return modelRun({
    run: {
      ...sampleRun,
      version: "<b>0.1.0</b>",
      plan: { targets: [...hostileNames], organisation: hostileNames[0] ?? "" },
    },
    sources: [
      {
        ...sampleSource,
        name: "=files<i>\u202E",
        uri: "file:///<u>data</u>",
        listedUpTo: null,
        listingComplete: false,
      },
    ],
    listing: sampleListing,
    commits,
    packs: [samplePack],
    classifications: findings.map((one) => ({ ...saysOf(one, "name"), provisions: ["<s>Art. 1</s>"] })),
    end: { seconds: 3, exit: 3, finished: "2026-11-23T10:00:07.000Z" },
  });
}

function hostileCommits(name: string, at: number, own: Coverage, finding: Finding): AssetCommit[] {
  const source = "=files<i>\u202E";
  const read = `file:///hostile/${at}/${name}`;
  const failed = `file:///unread/${at}/${name}`;
  const sketch = Uint8Array.of(at);
  return [
    {
      source,
      asset: read,
      coverage: [{ ...own, source, asset: read, detail: name, format: name }],
      findings: [
        {
          ...finding,
          id: `f_hostile${at}`,
          source,
          asset: read,
          field: name,
          mask: name.slice(0, 20),
          detector: name,
          reasons: [{ why: `label:${name}`, weight: 0.9 }],
          places: [{ steps: ["row 1", name], bytes: [0, 3] }],
          placesShown: 1,
          sketch,
          people: mergeBytes([sketch]),
        },
      ],
      combinations: [],
    },
    {
      source,
      asset: failed,
      coverage: [{ ...own, source, asset: failed, status: "failed", reason: "malformed", detail: name, records: null }],
      findings: [],
      combinations: [],
    },
  ];
}
