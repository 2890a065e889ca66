import { globSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import type { Language } from "@assay/spec";
import en from "./messages/en.json" with { type: "json" };
import zh from "./messages/zh-Hans.json" with { type: "json" };
import { loadMessages } from "./messages.ts";

const english: Readonly<Record<string, string>> = en;
const chinese: Readonly<Record<string, string>> = zh;

interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

/** Names of the placeholders of a message, those in its branches included. */
function placeholders(message: string, language: Language): string[] {
  const names = new Set<string>();
  const visit = (node: Node): void => {
    if (node.type >= 1 && node.type <= 6 && node.value !== undefined) names.add(node.value);
    for (const { value } of Object.values(node.options ?? {})) value.forEach(visit);
  };
  const ast = new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst() as readonly Node[];
  ast.forEach(visit);
  return [...names].sort();
}

function sources(): string {
  const files = globSync("**/*.ts", { cwd: import.meta.dirname }).filter((file) => !file.includes(".test"));
  return files.map((file) => readFileSync(new URL(file, import.meta.url), "utf8")).join("\n");
}

describe("the catalogues", () => {
  it("have the same messages in the same order", () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english))("fill %s with the same placeholders", (id) => {
    expect(placeholders(chinese[id] ?? "", "zh-Hans")).toEqual(placeholders(english[id] ?? "", "en"));
  });

  it("are Chinese where they should be, but for names and separators", () => {
    const same = Object.keys(english).filter((id) => !/\p{Script=Han}|\p{P}|^$/u.test(chinese[id] ?? ""));
    expect(same).toEqual(["method.version"]);
  });

  it("hold no message that nothing says", () => {
    const code = sources();
    const prefixes = Array.from(code.matchAll(/`([a-z-]+\.)\$\{/g), ([, prefix = ""]) => prefix);
    const unused = Object.keys(english).filter(
      (id) => !code.includes(`"${id}"`) && !prefixes.some((prefix) => id.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });

  it("refuse a message that is not there", async () => {
    const messages = await loadMessages("en");
    expect(() => messages.say("no.such")).toThrow("The catalogue en has no message no.such.");
  });
});
