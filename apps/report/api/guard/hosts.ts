import type { FastifyRequest } from "fastify";
import { HttpProblem } from "../problem.ts";

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Whether a host, as `listen` takes it, is this machine only. */
export function isLoopback(host: string): boolean {
  return loopback.has(host) || host === "::1";
}

/**
 * Refuses a request for any other host than the ones served: a page elsewhere that points its own name at this address (DNS
 * rebinding) is same-origin to itself, but its requests carry its name.
 */
export function checkHost(request: FastifyRequest, named: readonly string[]): void {
  const hostname = URL.parse(`http://${request.headers.host ?? ""}`)?.hostname;
  if (hostname !== undefined && (loopback.has(hostname) || named.includes(hostname))) return;
  throw new HttpProblem(
    421,
    "host/unknown",
    "This server does not answer under that name.",
    "Use the address that was printed.",
  );
}

/** Refuses a change asked for by a page of another origin. Browsers always say where a change comes from. */
export function checkOrigin(request: FastifyRequest): void {
  if (request.method === "GET" || request.method === "HEAD" || request.method === "OPTIONS") return;
  const { origin, host } = request.headers;
  if (origin === `http://${host}` || origin === `https://${host}`) return;
  throw new HttpProblem(
    403,
    "origin/foreign",
    "The request does not come from a page of this app.",
    "Send it from the app, with its Origin.",
  );
}
