import { expect, it } from "vitest";
import { displayUri } from "./uri.ts";

it("shows characters that can be printed", () => {
  expect(displayUri("file:///data/%E5%BC%A0%20x.csv")).toBe("file:///data/张 x.csv");
});

it("keeps what cannot be printed escaped", () => {
  expect(displayUri("file:///a%0Ab%E2%80%AEc%FFd")).toBe("file:///a%0Ab%E2%80%AEc%FFd");
});
