import { expect, it } from "vitest";
import { isRegistrable } from "./top-level-domain.ts";

it("knows names under real suffixes, in any script", () => {
  const hosts = ["example.com", "mail.example.co.uk", "xn--e1afmkfd.xn--p1ai", "пример.рф", "a.museum"];
  expect(hosts.map(isRegistrable)).toEqual([true, true, true, true, true]);
});

it("refuses suffixes alone, file names, addresses of hosts and private names", () => {
  const hosts = ["co.uk", "icon.png", "192.0.2.1", "printer.local", "localhost", "a..com", "-.com"];
  expect(hosts.map(isRegistrable)).toEqual([false, false, false, false, false, false, false]);
});
