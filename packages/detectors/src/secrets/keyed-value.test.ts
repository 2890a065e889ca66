import { expect, it } from "vitest";
import { keyedValue } from "./keyed-value.ts";

it("takes the value in quotes, after an equals sign, after a colon or a verb", () => {
  expect([
    keyedValue(`password = "a b"`),
    keyedValue("PASSWORD=abc"),
    keyedValue("密码：abc"),
    keyedValue("password is abc."),
  ]).toEqual([
    { value: "a b", part: [12, 15], tie: "quoted", spaced: true },
    { value: "abc", part: [9, 12], tie: "assigned", spaced: false },
    { value: "abc", part: [3, 6], tie: "told", spaced: false },
    { value: "abc", part: [12, 15], tie: "told", spaced: false },
  ]);
});

it("reads a key in quotes, an arrow and a tag", () => {
  const values = [`"password": "abc"`, `'password' => 'abc'`, "password>abc", `password := "abc"`].map(keyedValue);
  expect(values.map((keyed) => [keyed?.value, keyed?.tie])).toEqual([
    ["abc", "quoted"],
    ["abc", "quoted"],
    ["abc", "told"],
    ["abc", "quoted"],
  ]);
});

it("finds nothing where nothing ties", () => {
  expect([keyedValue("hunter2"), keyedValue("=abc")]).toEqual([undefined, undefined]);
});
