import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { quiet } from "./quiet.ts";

function faults(text: string, path = "packages/engine/src/a.ts"): string[] {
  return [...quiet.faults(treeOf({ [path]: text }))];
}

it.each([
  [`console.log(1);`, "console"],
  [`const { log } = console;`, "console"],
  [`globalThis.console.error(1);`, "console"],
  [`process.stdout.write("a");`, "process.stdout"],
  [`process["stderr"].write("a");`, "process.stderr"],
  [`process.emitWarning("a");`, "process.emitWarning"],
  [`import { log } from "node:console";`, "node:console"],
  [`import { pino } from "pino";`, "pino"],
])("refuses %s", (text, name) => {
  for (const room of ["engine", "formats"]) {
    const path = `packages/${room}/src/a.ts`;
    expect(faults(text, path)).toEqual([`${path}:1: ${name} could print a value; nothing is logged here.`]);
  }
});

it("allows it where no value is in hand, and in tests", () => {
  expect(faults(`console.log(1);`, "apps/agent/src/a.ts")).toEqual([]);
  expect(faults(`console.log(1);`, "packages/engine/src/a.test.ts")).toEqual([]);
});

it("allows a process its other properties", () => {
  expect(faults(`process.memoryUsage(); const word = "console";`)).toEqual([]);
});
