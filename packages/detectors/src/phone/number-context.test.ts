import { expect, it } from "vitest";
import { numberContext } from "./number-context.ts";

function said(before: string, field = "", after = ""): string {
  return numberContext({ field, before, after }).said;
}

it("listens to the nearest word", () => {
  expect([
    said("Tel.: "),
    said("Tel 6123 4567, invoice no. "),
    said("Order 17, call "),
    said("Fax: "),
    said("in all "),
    said("手机号："),
    said("電話番号は"),
    said("โทร "),
  ]).toEqual(["phone", "other", "phone", "fax", "nothing", "phone", "phone", "phone"]);
});

it("listens to the name of the field, then to what follows", () => {
  expect([
    said("", "mobilePhone"),
    said("", "cust_tel_no"),
    said("", "OrderId"),
    said("", "fax number"),
    said("", "", " (mobile)"),
    said("", "note"),
  ]).toEqual(["phone", "phone", "other", "fax", "phone", "nothing"]);
});

it("knows which regions the words speak of, named countries first", () => {
  expect(numberContext({ field: "", before: "her Israeli phone: ", after: "" }).regions).toEqual(["IL"]);
  expect(numberContext({ field: "puhelin", before: "", after: "" }).regions).toEqual(["SE", "NO", "DK", "FI"]);
  expect(numberContext({ field: "", before: "新加坡手机 ", after: "" }).regions).toEqual(["SG", "CN"]);
});
