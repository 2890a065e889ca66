import { createScanner, loadKey } from "@assay/engine";
import type { Scanner } from "@assay/engine";
import { AssayError } from "@assay/spec";
import { linesOf } from "../json-lines.ts";
import { say, write } from "../say.ts";
import { scannerOptions } from "../scanner.ts";
import { exitCode } from "../exit-code.ts";

/** Options of `assay inspect`. */
export interface InspectCommand {
  readonly state: string;
  readonly cacheDir: string;
  readonly types: readonly string[];
  readonly minScore: number;
  readonly explain: boolean;
}

/** A line of input: a text, or a column. */
interface Question {
  readonly id: unknown;
  readonly text?: string;
  readonly header?: string;
  readonly values?: readonly string[];
}

/** Answers JSON lines from stdin on stdout, in order; stores nothing and echoes no value. Resolves with the exit code. */
export async function inspectCommand({ state, cacheDir, types, minScore, explain }: InspectCommand): Promise<number> {
  const scanner = await createScanner(
    scannerOptions({ key: await loadKey({ directory: state }), cacheDir, types, disable: [], custom: [] }),
  );
  let bad = 0;
  let number = 0;
  for await (const line of linesOf(process.stdin as AsyncIterable<Uint8Array>)) {
    number += 1;
    if (line.trim() === "") continue;
    const answer = answerLine(scanner, line, number, { minScore, explain });
    if ("error" in answer) bad += 1;
    if (!(await write(`${JSON.stringify(answer)}\n`))) break;
  }
  if (bad > 0) say(`assay: ${bad} of ${number} lines were not questions; each has an "error" in its answer.`);
  return bad > 0 ? exitCode.usage : exitCode.done;
}

type Answer = { readonly id: unknown } & Record<string, unknown>;

function answerLine(
  scanner: Scanner,
  line: string,
  number: number,
  options: { minScore: number; explain: boolean },
): Answer {
  try {
    return answer(scanner, parseQuestion(line, number), options);
  } catch (error) {
    if (!(error instanceof AssayError)) throw error;
    return { id: null, line: number, error: error.message };
  }
}

function answer(
  scanner: Scanner,
  { id, text, header, values }: Question,
  options: { minScore: number; explain: boolean },
): Answer {
  if (text !== undefined) return { id, findings: scanner.inspectText(text, options) };
  return { id, ...scanner.inspectColumn(header, values ?? [], options) };
}

function parseQuestion(line: string, number: number): Question {
  const parsed: unknown = parseJson(line, number);
  if (typeof parsed === "object" && parsed !== null && "id" in parsed) {
    const { id } = parsed;
    if ("text" in parsed && typeof parsed.text === "string") return { id, text: parsed.text };
    if ("values" in parsed && Array.isArray(parsed.values)) {
      const values = parsed.values.map((value) => (value === null || value === undefined ? "" : String(value)));
      return "header" in parsed && typeof parsed.header === "string"
        ? { id, header: parsed.header, values }
        : { id, values };
    }
  }
  throw new AssayError("inspect/bad-question", `Line ${number} has no "id" with a "text" or "values".`);
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new AssayError("inspect/bad-json", `Line ${number} is not JSON.`); // the parser's own message would quote it
  }
}
