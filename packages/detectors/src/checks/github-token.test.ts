import { expect, it } from "vitest";
import { githubToken } from "./github-token.ts";

const alone = { field: "", before: "", after: "" };

// The token that is printed with the explanation of the checksum.
const body = "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ";

it("passes a token whose checksum holds, whatever its prefix", () => {
  expect([githubToken(`ghx_${body}0mLq17`, alone), githubToken(`npm_${body}0mLq17`, alone)]).toEqual([
    { normalised: `ghx_${body}0mLq17`, why: "crc-32" },
    { normalised: `npm_${body}0mLq17`, why: "crc-32" },
  ]);
});

it("refuses any other ending", () => {
  expect(githubToken(`ghx_${body}0mLq18`, alone)).toEqual(false);
});
