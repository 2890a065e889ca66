import { expect, it } from "vitest";
import { crc16 } from "./crc16.ts";

it("gives the check value of the catalogue of parametrised CRC algorithms", () => {
  expect(crc16(Buffer.from("123456789"))).toEqual(0x31c3);
});
