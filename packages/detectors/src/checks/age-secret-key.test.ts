import { expect, it } from "vitest";
import { ageSecretKey } from "./age-secret-key.ts";

// 32 bytes of 7.
const key = ["AGE-SECRET-KEY", "1QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSKMP32K"].join("-");

it("passes a key whose checksum holds, and no other", () => {
  expect([ageSecretKey(key), ageSecretKey(`${key.slice(0, -1)}Q`)]).toEqual([true, false]);
});
