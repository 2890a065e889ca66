import { expect, it } from "vitest";
import { isPlaceholder } from "./placeholder.ts";

it("knows templates, words that say so, and rows of characters", () => {
  const texts = [
    "${DB_PASS}",
    "{{ password }}",
    "<password>",
    "%PASS%",
    "$PASS",
    "$(pass show db)",
    "process.env.PASS",
    "changeme",
    "your-key-here",
    "AKIAEXAMPLEKEY",
    "xxxxxxxx",
    "********",
    "aaaaaaaaaa",
    "1234567890",
    "abcdefgh",
  ];
  expect(texts.filter((text) => !isPlaceholder(text))).toEqual([]);
});

it("leaves what may be in use", () => {
  const texts = ["correct horse battery", "hunter2", "S3cr3t!pass", "q7Rt2vLm9", "p@ssw0rd", "100%sure"];
  expect(texts.filter((text) => isPlaceholder(text))).toEqual([]);
});
