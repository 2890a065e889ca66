import { expect, it } from "vitest";
import { macAddress } from "./mac-address.ts";

const alone = { field: "", before: "", after: "" };

it("gives all ways of writing one form", () => {
  const written = ["00:1A:2B:3C:4D:5E", "00-1a-2b-3c-4d-5e", "001A.2B3C.4D5E", "001a2b3c4d5e"];
  expect(written.map((text) => macAddress(text, { ...alone, field: "mac" }))).toEqual([
    { normalised: "001a2b3c4d5e", score: 0.85 },
    { normalised: "001a2b3c4d5e", score: 0.85 },
    { normalised: "001a2b3c4d5e", score: 0.85 },
    { normalised: "001a2b3c4d5e", score: 0.3 },
  ]);
});

it("scores the address of a group lower", () => {
  expect(macAddress("01:00:5e:00:00:fb", alone)).toEqual({ normalised: "01005e0000fb", score: 0.6375 });
});

it("refuses broadcast, nothing, mixed separators and pieces of a fingerprint", () => {
  expect([
    macAddress("FF:FF:FF:FF:FF:FF", alone),
    macAddress("00:00:00:00:00:00", alone),
    macAddress("00:1A:2B-3C-4D-5E", alone),
    macAddress("182635424142", alone),
    macAddress("00:1a:2b:3c:4d:5e", { ...alone, after: ":6f:70" }),
    macAddress("00:1a:2b:3c:4d:5e", { ...alone, before: "MD5 aa:" }),
  ]).toEqual([false, false, false, false, false, false]);
});
