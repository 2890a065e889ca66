import { isTest, lineAt, modulesOf, type Module } from "../module.ts";
import { isNode, type Node } from "../nodes.ts";
import type { Rule } from "../rule.ts";

/** Each exported name has a sentence. What a file passes on from another is documented there. */
export const sentences: Rule = {
  name: "says in a sentence what each export is",
  *faults(tree) {
    for (const module of modulesOf(tree)) {
      if (!isTest(module.path)) yield* undocumented(module);
    }
  },
};

function* undocumented(module: Module): Generator<string> {
  const exported = new Set(localExports(module));
  for (const statement of module.program.body as readonly unknown[]) {
    if (!isNode(statement)) continue;
    const names = namesOf(statement).filter((name) => exported.has(name));
    if (names.length === 0 || hasSentence(module, statement)) continue;
    yield `${module.path}:${lineAt(module.text, statement.start)}: ${names.join(", ")} is exported without a sentence (/** … */).`;
  }
}

function* localExports({ declared }: Module): Generator<string> {
  for (const { entries } of declared.staticExports) {
    for (const { moduleRequest, localName } of entries) {
      if (moduleRequest === null && localName.name !== null) yield localName.name;
    }
  }
}

// The names a statement declares, whether it stands alone or after `export`.
function namesOf(statement: Node): string[] {
  const declaration = isNode(statement["declaration"]) ? statement["declaration"] : statement;
  if (statement.type.startsWith("Import")) return [];
  const declarations = Array.isArray(declaration["declarations"]) ? declaration["declarations"] : [declaration];
  return declarations.flatMap((each: Node) => (isNode(each["id"]) ? [String(each["id"]["name"])] : []));
}

// Of a function with several signatures the first has the sentence.
function hasSentence({ comments, text, program }: Module, statement: Node): boolean {
  const comment = comments.findLast(({ end }) => end <= statement.start);
  const own = comment?.type === "Block" && text.slice(comment.end, statement.start).trim() === "";
  if (own) return isSentence(comment.value);
  const before = (program.body as readonly unknown[]).filter(isNode).findLast(({ end }) => end <= statement.start);
  return (
    before !== undefined &&
    isSignatureOf(before, statement) &&
    hasSentence({ comments, text, program } as Module, before)
  );
}

function isSentence(comment: string): boolean {
  return comment.startsWith("*") && /\p{L}\p{L}/u.test(comment) && /[.:)!]/.test(comment);
}

function isSignatureOf(before: Node, statement: Node): boolean {
  const signature = isNode(before["declaration"]) ? before["declaration"] : before;
  return signature.type === "TSDeclareFunction" && namesOf(before)[0] === namesOf(statement)[0];
}
