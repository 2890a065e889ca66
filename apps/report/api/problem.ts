import { AssayError } from "@assay/spec";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from "fastify-type-provider-zod";
import type { Problem } from "../wire/problem.ts";

/** An error with the HTTP status it is answered with. */
export class HttpProblem extends AssayError {
  readonly status: number;

  constructor(status: number, code: string, message: string, next?: string) {
    super(code, message, next === undefined ? {} : { next });
    this.status = status;
  }
}

/** Answers with RFC 9457 problem details. What nobody foresaw is told as such, without its message, which may name anything. */
export function sendProblem(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const told = problemOf(error);
  const problem: Problem = {
    type: `urn:assay:problem:${told.code}`,
    title: titles[told.status] ?? "Error",
    ...told,
    request: request.id,
  };
  return reply
    .code(problem.status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .serializer(JSON.stringify)
    .send(problem);
}

type Told = Omit<Problem, "type" | "title" | "request">;

const titles: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Sign in first",
  403: "Refused",
  404: "Not found",
  409: "Conflict",
  412: "Changed meanwhile",
  413: "Too large",
  415: "Unsupported media type",
  421: "Misdirected request",
  429: "Too many requests",
  500: "Internal error",
  503: "Unavailable",
};

function problemOf(error: FastifyError | Error): Told {
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error.validation);
  if (isResponseSerializationError(error)) return unforeseen;
  if (error instanceof HttpProblem) return { ...worded(error), status: error.status };
  if (error instanceof AssayError) return { ...worded(error), status: statuses[error.code] ?? 500 };
  const { statusCode, code } = error as Partial<FastifyError>; // fastify's own refusals have both
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return {
      status: statusCode,
      code: `http/${(code ?? "refused").toLowerCase().replaceAll("_", "-")}`,
      detail: error.message,
    };
  }
  return unforeseen;
}

function worded({ code, message, next }: AssayError): Omit<Told, "status"> {
  return { code, detail: message, ...(next === undefined ? {} : { next }) };
}

const statuses: Readonly<Record<string, number>> = {
  "store/no-such-run": 404,
  "store/ambiguous-run": 400,
  "report/bad-cursor": 400,
};

const unforeseen: Told = {
  status: 500,
  code: "report/internal",
  detail: "Something went wrong in Assay. Nothing was changed.",
  next: "Try again; if it stays, report it with the request id.",
};

interface Invalid {
  readonly instancePath?: string;
  readonly message?: string;
}

function invalid(issues: readonly Invalid[]): Told {
  return {
    status: 400,
    code: "request/invalid",
    detail: "A part of the request is not as the API describes it.",
    next: "See /api/v1/openapi.json.",
    fields: issues.map(({ instancePath = "", message = "" }) => ({ path: instancePath, problem: message })),
  };
}
