import { expect, it } from "vitest";
import { username } from "./username.ts";

function read(text: string) {
  const pass = username(text, { field: "", before: "", after: "" });
  return typeof pass === "object" ? [pass.normalised, pass.score] : pass;
}

it("takes the name out, or takes it alone", () => {
  expect([
    read("username: JRoe42"),
    read(`"login": "jane"`.slice(1)),
    read("用户名：zhang_san"),
    read("user=jane"),
    read("jane.roe"),
  ]).toEqual([
    ["jroe42", 0.65],
    ["jane", 0.65],
    ["zhang_san", 0.65],
    ["jane", 0.45],
    ["jane.roe", undefined],
  ]);
});

it("refuses machines, templates, expressions and sentences", () => {
  expect([
    read("username: root"),
    read("user=${USER}"),
    read("username = request.user"),
    read("username: is required"),
    read("admin"),
    read("user: him"),
  ]).toEqual([false, false, false, false, false, false]);
});
