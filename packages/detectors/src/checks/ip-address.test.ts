import { expect, it } from "vitest";
import { ipAddress } from "./ip-address.ts";

function score(text: string, before = "", after = "") {
  const pass = ipAddress(text, { field: "", before, after });
  return typeof pass === "object" ? pass.score : pass;
}

it("scores an address by whose it can be", () => {
  const addresses = ["8.20.30.40", "10.1.2.3", "172.31.0.9", "127.0.0.1", "192.0.2.7", "9.8.7.6", "8.20.30.0/24"];
  expect(addresses.map((address) => score(address))).toEqual([0.75, 0.6, 0.6, 0.5, 0.5, 0.5, 0.75]);
});

it("reads the forms of the sixth version", () => {
  const addresses = [
    "2400:c401::5054:ff:fe1b:b031",
    "fe80::1%eth0",
    "::ffff:10.0.0.1",
    "64:ff9b::8.9.10.11",
    "2001:db8::/32",
    "1::8",
  ];
  expect(addresses.map((address) => score(address))).toEqual([0.85, 0.55, 0.55, 0.85, 0.55, 0.4]);
});

it("knows a version from an address", () => {
  expect([
    score("120.0.6099.1"),
    score("120.0.60.1", "Chrome/"),
    score("10.2.3.4", "version "),
    score("10.2.3.4", "package=="),
    score("1.3.6.1", "", ".4.1"),
    score("10.2.3.4", "5."),
    score("10.2.3.4", "", "-beta"),
  ]).toEqual([false, false, false, false, false, false, false]);
});

it("refuses what is out of range, a double colon alone, times and interface identifiers of 64 bits", () => {
  const texts = [
    "256.1.1.1",
    "10.0.0.0/33",
    "1.02.3.4",
    "::",
    "12:34:56",
    "ab:cd:ef:01:23:45:67:89",
    "2001:db8::/129",
    "a::b",
  ];
  expect(texts.map((text) => score(text))).toEqual(texts.map(() => false));
  expect([score("::", "listen on "), score("1::8", "foo:"), score("fe80::", "", "1text")]).toEqual([0.3, false, false]);
});
