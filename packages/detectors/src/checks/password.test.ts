import { expect, it } from "vitest";
import { password } from "./password.ts";

function read(text: string) {
  const pass = password(text, { field: "", before: "", after: "" });
  return typeof pass === "object" ? [pass.normalised, pass.score] : pass;
}

it("finds what a setting, a program or a sentence gives", () => {
  expect([
    read("PASSWORD=Tr0ub4dor"),
    read(`password = "correct horse"`),
    read("password is hunter2."),
    read("密码：abc123"),
    read("pwd=sunshine"),
  ]).toEqual([
    ["Tr0ub4dor", 0.75],
    ["correct horse", 0.5],
    ["hunter2", 0.6],
    ["abc123", 0.6],
    ["sunshine", 0.5],
  ]);
});

it("takes a cell as it is", () => {
  expect([read("hunter2"), read("********"), read("NULL")]).toEqual([["hunter2", undefined], false, false]);
});

it("leaves templates, stand-ins, code and words alone", () => {
  const texts = [
    "password=${DB_PASS}",
    "password: ********",
    "password=null",
    "password: <password>",
    "password = get_password()",
    "password = user_password",
    "password=self.password",
    "password: string",
    `password="%s"`,
    "password = changeme",
    "password: required",
  ];
  expect(texts.map(read)).toEqual(texts.map(() => false));
  expect(password("密码：123456", { field: "", before: "取款", after: "" })).toEqual(false);
  expect(read("password: expired")).toEqual(["expired", 0.15]);
});
