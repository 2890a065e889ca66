import { expect, it } from "vitest";
import { url } from "./url.ts";

const alone = { field: "", before: "", after: "" };

function read(text: string) {
  const pass = url(text, alone);
  return typeof pass === "object" ? pass.normalised : pass;
}

it("leaves out the punctuation of the sentence", () => {
  expect([
    read("https://example.com/a."),
    read("http://example.co.uk/a_(b)"),
    read("https://example.com/a)"),
    read("www.example.org,"),
  ]).toEqual(["https://example.com/a", "http://example.co.uk/a_(b)", "https://example.com/a", "www.example.org"]);
});

it("takes addresses of hosts, ports and user information", () => {
  expect([
    read("http://192.0.2.1:8080/x"),
    read("https://jane@example.com?x=1"),
    read("http://[2001:db8::1]/"),
  ]).toEqual(["http://192.0.2.1:8080/x", "https://jane@example.com?x=1", "http://[2001:db8::1]/"]);
});

it("refuses hosts that cannot exist", () => {
  expect([
    read("http://example"),
    read("http://a.invalidtld/x"),
    read("http://localhost:3000"),
    read("www.example"),
  ]).toEqual([false, false, false, false]);
});
