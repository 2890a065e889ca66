import type { Problem } from "../../../wire/problem.ts";

/** An answer that is a problem, or no answer at all. */
export class AskError extends Error {
  override readonly name = "AskError";
  /** Undefined where the server did not answer. */
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined, cause?: unknown) {
    super(problem?.detail ?? "The server does not answer.", { cause });
    this.problem = problem;
  }
}

/** Asks the API. Throws an {@link AskError} on any answer but the one asked for. */
export async function ask<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const answer = await reach(`/api/v1/${path}`, init);
  if (answer.status === 204) return undefined as Answer; // nothing was asked for
  const body: unknown = await answer.json().catch(noJson);
  if (!answer.ok) throw new AskError(isProblem(body) ? body : undefined);
  return body as Answer; // the server holds its answers to the same schemas
}

/** Sends JSON. */
export function send<Answer>(
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return ask(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
}

async function reach(url: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: "same-origin", ...init });
  } catch (cause) {
    throw new AskError(undefined, cause);
  }
}

function noJson(): undefined {
  return undefined; // told of as a server that does not answer
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "status" in body;
}

/** A path's query: what is not set is left out. */
export function query(values: object): string {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return text === "" ? "" : `?${text}`;
}
