import { expect, it } from "vitest";
import { treeOf } from "../tree.ts";
import { caught } from "./caught.ts";

function faults(text: string): string[] {
  return [...caught.faults(treeOf({ "packages/a/src/a.ts": text }))];
}

it.each([
  `try { a(); } catch {}`,
  `try { a(); } catch (error) { /* it does not matter */ }`,
  `a().catch(() => {});`,
  `a().catch(() => undefined);`,
  `a().catch(function () {});`,
])("refuses %s", (text) => {
  expect(faults(text)).toEqual(["packages/a/src/a.ts:1: an error is caught and nobody hears of it."]);
});

it.each([
  `try { a(); } catch (error) { throw new Error("b", { cause: error }); }`,
  `try { a(); } catch { return undefined; }`,
  `a().catch(() => null);`,
  `a().catch(handle);`,
  `try { a(); } finally {}`,
])("allows %s", (text) => {
  expect(faults(`function f(a, handle) { ${text} }`)).toEqual([]);
});
