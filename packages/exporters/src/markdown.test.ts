import { describe, expect, it } from "vitest";
import { exporterContract, render, sampleStoredRun } from "@assay/testing";
import { exporterOf } from "./exporter-of.test.help.ts";

const markdown = exporterOf("md");

/** What is left when escaped characters are taken out. */
function unescaped(text: string): string {
  return text.replace(/\\[^A-Za-z0-9\s]/g, "");
}

exporterContract({
  exporter: markdown,
  ledger: "not read",
  read: (text) => {
    const section = text.split("\n## ").find((part) => /^(?:What was not read|哪些内容未读)/.test(part)) ?? "";
    return { findings: null, ledger: section.split("\n").filter((line) => line.startsWith("| /")).length };
  },
  acting: (text) =>
    unescaped(text)
      .split("\n")
      .filter((line) => !/^\|(?: --- \|)+$/.test(line))
      .flatMap((line) => line.replace(/^#+ |^\| | \| | \|$/g, "").match(/[<>[\]`*_|:@\\~#]|&(?!amp;)/g) ?? []),
});

describe("md", () => {
  it("says the sums in tables", async () => {
    expect(await render(markdown, sampleStoredRun(), { language: "en" })).toMatchInlineSnapshot(`
      "# Personal data report

      3 of 6 assets read completely; 2 were not read\\.

      ## What was found

      | Sensitivity | Type | People \\(est\\.\\) | Records | Places | Frameworks | Confidence |
      | --- | --- | --- | --- | --- | --- | --- |
      | ◆ special | Health condition | 1 | 2 | 1 | EU SAMPLE Art\\. 9\\(1\\) | high |
      | ● moderate | E\\-mail address | 4 | 120 | 2 | EU SAMPLE Art\\. 1 | high |
      | ● moderate | Person name | 2 | 80 | 1 | EU SAMPLE Art\\. 1 | high |
      | ● moderate | Telephone number | 1 | 1 | 1 | EU SAMPLE Art\\. 1 | high |

      ## Together in one row

      | Data types | People \\(est\\.\\) | Records | Places |
      | --- | --- | --- | --- |
      | E\\-mail address \\+ Person name | 2 | 80 | 1 |

      ## What was not read

      2 of 2 assets in scope that were not read in full

      | Not read | Reason | What to do |
      | --- | --- | --- |
      | /data/b\\.zip\\!/two\\.txt | A line longer than the limit | Raise limits\\.line |
      | /data/locked | Permission denied | Grant read access to it, then run \\\`assay scan \\-\\-retry 01JABC00000000000000000000\\\` |

      run 01JABC00000000000000000000
      "
    `);
  });
});
