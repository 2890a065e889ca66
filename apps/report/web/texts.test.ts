import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compileMessageOrThrow, type CompiledMessage } from "@lingui/message-utils/compileMessage";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";
import en from "./locales/en.json" with { type: "json" };
import zh from "./locales/zh-Hans.json" with { type: "json" };

const english: Readonly<Record<string, string>> = en;
const chinese: Readonly<Record<string, string>> = zh;
const keys = Object.keys(english);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [part: string]: unknown;
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly nodes: readonly Node[];
}

const folder = join(import.meta.dirname, "src");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path): Source => {
    const text = readFileSync(join(folder, path), "utf8");
    return { path, text, nodes: [...nodesOf(parseSync(path, text).program)] };
  });

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode);
}

function* nodesOf(value: unknown): Generator<Node> {
  if (!isNode(value)) return;
  yield value;
  for (const child of childrenOf(value)) yield* nodesOf(child);
}

function place({ path, text }: Source, { start }: Node): string {
  return `${path}:${text.slice(0, start).split("\n").length}`;
}

describe("the catalogues", () => {
  it("have the same messages, in the same order", () => {
    expect(Object.keys(chinese)).toEqual(keys);
  });

  it("fill a message with the same values in both languages", () => {
    const faults = keys.filter((key) => valuesOf(chinese[key] ?? "").join() !== valuesOf(english[key] ?? "").join());
    expect(faults).toEqual([]);
  });

  it("are written in Chinese where they are words, with the punctuation of Chinese", () => {
    const faults = keys.filter((key) => {
      const text = textsIn(compileMessageOrThrow(chinese[key] ?? "")).join("");
      const isWord = /\p{L}{3}/u.test(textsIn(compileMessageOrThrow(english[key] ?? "")).join(""));
      const isChinese = /\p{Script=Han}/u.test(text) || (text === "" && !isWord) || key === "window.title";
      return (isWord && !isChinese) || /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text);
    });
    expect(faults).toEqual([]);
  });

  it("never say that anything is compliant", () => {
    const said = [...Object.values(english), ...Object.values(chinese)].filter((text) =>
      /complian|合规|符合法/i.test(text),
    );
    expect(said).toEqual([]);
  });
});

// Names of what a message is filled with, those inside plurals too.
function valuesOf(message: string): string[] {
  return [...new Set(namesIn(compileMessageOrThrow(message)))].toSorted();
}

function* namesIn(message: CompiledMessage): Generator<string> {
  for (const token of message) {
    if (typeof token === "string") continue;
    const [name, , format] = token;
    if (name !== "#") yield name;
    if (typeof format !== "object" || format === null) continue;
    for (const choice of Object.values(format)) if (Array.isArray(choice)) yield* namesIn(choice as CompiledMessage);
  }
}

function textsIn(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === "string") return [token];
    const [, , format] = token;
    const choices = typeof format === "object" && format !== null ? Object.values(format) : [];
    return choices.flatMap((choice) => (Array.isArray(choice) ? textsIn(choice as CompiledMessage) : []));
  });
}

describe("the code", () => {
  it("uses every message", () => {
    const patterns = sources.flatMap(({ nodes }) => nodes.flatMap(keyPattern));
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });

  it("fills each message with what it asks for, and nothing else", () => {
    const faults = sources.flatMap((source) => source.nodes.flatMap((node) => misfilled(source, node)));
    expect(faults).toEqual([]);
  });

  it("has no words of its own", () => {
    const faults = sources.flatMap((source) => source.nodes.flatMap((node) => spoken(source, node)));
    expect(faults).toEqual([]);
  });
});

// A literal stands for itself, `mark.${mark}.means` for every key of that form.
function keyPattern(node: Node): RegExp[] {
  const texts =
    node.type === "TemplateLiteral"
      ? (node["quasis"] as Node[]).map(({ value }) => (value as { cooked: string }).cooked)
      : literal(node);
  if (texts.length === 0 || !/^[a-z]+(?:[.-]|$)/.test(texts[0] ?? "")) return [];
  return [new RegExp(`^${texts.map((text) => text.replaceAll(".", "\\.")).join("[a-z-]+")}$`)];
}

function literal(node: Node): string[] {
  const { value } = node;
  return node.type === "Literal" && typeof value === "string" ? [value] : [];
}

function misfilled(source: Source, node: Node): string[] {
  if (node.type !== "CallExpression" || !isNode(node["callee"]) || node["callee"]["name"] !== "t") return [];
  const [key, values] = node["arguments"] as Node[];
  const [name] = key === undefined ? [] : literal(key);
  const message = name === undefined ? undefined : english[name];
  if (message === undefined || (values !== undefined && values.type !== "ObjectExpression")) return [];
  const given =
    values === undefined
      ? []
      : (values["properties"] as Node[]).map((property) => String((property["key"] as Node)["name"]));
  const asked = valuesOf(message);
  const fits = asked.join() === given.toSorted().join();
  return fits ? [] : [`${place(source, node)}: ${name} asks for ${asked.join()}, and is given ${given.join()}`];
}

const shownAttributes = new Set([
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
  "label",
  "textValue",
]);
const letters = /\p{L}{2}/u;

// What is not to be translated says so: `translate="no"`.
function spoken(source: Source, node: Node): string[] {
  if (node.type === "JSXElement" && isNode(node["openingElement"]) && !isLeftAlone(node["openingElement"])) {
    const words = (node["children"] as Node[]).flatMap(wordsOf).filter((text) => letters.test(text));
    return words.map((text) => `${place(source, node)}: ${text.trim()}`);
  }
  if (node.type !== "JSXAttribute") return [];
  const name = String((node["name"] as Node)["name"]);
  const words = isNode(node["value"]) ? wordsOf(node["value"]) : [];
  return words
    .filter((text) => shownAttributes.has(name) && letters.test(text))
    .map((text) => `${place(source, node)}: ${name}="${text}"`);
}

function isLeftAlone(opening: Node): boolean {
  return (opening["attributes"] as Node[]).some((attribute) => {
    const [value] = isNode(attribute["value"]) ? literal(attribute["value"]) : [];
    return isNode(attribute["name"]) && attribute["name"]["name"] === "translate" && value === "no";
  });
}

function wordsOf(node: Node): string[] {
  if (node.type === "JSXText") return [String(node["value"])];
  if (node.type === "TemplateLiteral")
    return (node["quasis"] as Node[]).map(({ value }) => (value as { cooked: string }).cooked);
  if (
    node.type === "ConditionalExpression" ||
    node.type === "LogicalExpression" ||
    node.type === "JSXExpressionContainer"
  ) {
    return childrenOf(node).flatMap(wordsOf);
  }
  return literal(node);
}
