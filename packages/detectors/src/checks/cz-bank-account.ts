import { weightedSum } from "../arithmetic/weighted.ts";

const weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

/** Prefix and number are each a multiple of 11 with weights 6, 3, 7, 9, 10, 5, 8, 4, 2, 1: Česká národní banka, vyhláška 169/2011. */
export function czBankAccount(value: string): boolean {
  const [account = ""] = value.split("/");
  const parts = account.split("-");
  return Number(parts.at(-1)) > 0 && parts.every((part) => weightedSum(part.padStart(10, "0"), weights) % 11 === 0);
}
