import { expect, it } from "vitest";
import { hexadecimal, madeUp } from "../made-up.ts";
import { awsSecretKey } from "./aws-secret-key.ts";

const alone = { field: "", before: "", after: "" };

it("takes the secret out", () => {
  expect(awsSecretKey(`secret_key=${madeUp(40)}`, alone)).toEqual({ normalised: madeUp(40), part: [11, 51] });
});

it("refuses hashes and stand-ins", () => {
  expect([
    awsSecretKey(`secret_key=${madeUp(40, hexadecimal)}`, alone),
    awsSecretKey(`secret_key=${"A".repeat(40)}`, alone),
  ]).toEqual([false, false]);
});
