import { expect, it } from "vitest";
import { base32Bytes } from "./base32.ts";

it("reads the vectors of RFC 4648", () => {
  const read = ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"].map((text) =>
    Buffer.from(base32Bytes(text) ?? []).toString(),
  );
  expect(read).toEqual(["", "f", "fo", "foo", "foob", "fooba", "foobar"]);
});

it("refuses other characters", () => {
  expect([base32Bytes("MZXW1"), base32Bytes("mzxw")]).toEqual([undefined, undefined]);
});
