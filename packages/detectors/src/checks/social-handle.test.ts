import { expect, it } from "vitest";
import { socialHandle } from "./social-handle.ts";

const alone = { field: "", before: "", after: "" };

it("reads profiles on known networks as one value each", () => {
  const urls = [
    "https://www.linkedin.com/in/jane-roe-12345/",
    "twitter.com/jane_roe?lang=en",
    "https://m.facebook.com/jane.roe",
    "https://t.me/janeroe",
  ];
  expect(urls.map((url) => socialHandle(url, alone))).toEqual([
    { normalised: "linkedin.com/jane-roe-12345", score: 0.85 },
    { normalised: "twitter.com/jane_roe", score: 0.85 },
    { normalised: "facebook.com/jane.roe", score: 0.85 },
    { normalised: "t.me/janeroe", score: 0.85 },
  ]);
});

it("reads handles of the fediverse and plain ones", () => {
  expect([socialHandle("@Jane@social.example.org", alone), socialHandle("@jane_roe", alone)]).toEqual([
    { normalised: "@jane@social.example.org", score: 0.8 },
    { normalised: "@jane_roe" },
  ]);
});

it("refuses pages of nobody, other sites, code and parts of mailboxes", () => {
  expect([
    socialHandle("https://twitter.com/intent/tweet", alone),
    socialHandle("https://facebook.com/sharer.php", alone),
    socialHandle("https://linkedin.com/company/example", alone),
    socialHandle("https://example.com/jane", alone),
    socialHandle("@types", { ...alone, after: "/node" }),
    socialHandle("@example", { ...alone, before: "jane", after: ".com" }),
    socialHandle("@2024", alone),
  ]).toEqual([false, false, false, false, false, false, false]);
});
