import { expect, it } from "vitest";
import { domainName } from "./domain-name.ts";

const alone = { field: "", before: "", after: "" };

it("takes names under suffixes that exist, files less so", () => {
  expect([domainName("Example.co.uk", alone), domainName("setup.py", alone)]).toEqual([
    { normalised: "example.co.uk", score: 0.25 },
    { normalised: "setup.py", score: 0.1 },
  ]);
});

it("refuses mailboxes, pages, members and unknown suffixes", () => {
  expect([
    domainName("example.com", { ...alone, before: "jane@" }),
    domainName("example.com", { ...alone, before: "https://" }),
    domainName("document.body", { ...alone, after: ".append" }),
    domainName("example.l33t", alone),
  ]).toEqual([false, false, false, false]);
});
