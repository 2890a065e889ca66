import { expect, it } from "vitest";
import { urlCredentials } from "./url-credentials.ts";

const alone = { field: "", before: "", after: "" };

it("takes the password out, decoded", () => {
  expect([
    urlCredentials("https://jane:s3cr%21t@example.com", alone),
    urlCredentials("postgres://app:p@ss1@db", alone),
  ]).toEqual([
    { normalised: "s3cr!t", part: [13, 21] },
    { normalised: "p@ss1", part: [15, 20] },
  ]);
});

it("refuses stand-ins", () => {
  const urls = [
    "https://user:password@example.com",
    "https://u:${PASS}@example.com",
    "redis://:<token>@cache",
    "ftp://a:xxxx@example.com",
    "https://u:%s@example.com",
  ];
  expect(urls.map((url) => urlCredentials(url, alone))).toEqual(urls.map(() => false));
});
