import type { FastifyReply } from "fastify";
import type { Server } from "../context.ts";
import { HttpProblem } from "../problem.ts";
import type { WebFile, WebFiles } from "../web-files.ts";

/** The web app: its files, and for every address of a page the one page that shows them all. */
export function webRoutes(server: Server, { files, index }: WebFiles): void {
  server.get("/*", { config: { open: true }, schema: { hide: true } }, async ({ url }, reply) => {
    const path = url.split("?", 1)[0] ?? "/";
    const file = files.get(path);
    if (file !== undefined) return send(reply, file);
    if (path.startsWith("/assets/") || index.bytes.length === 0) throw noSuchFile();
    return send(reply, index);
  });
}

function send(reply: FastifyReply, { bytes, type, lasting }: WebFile): FastifyReply {
  return reply
    .type(type)
    .header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache")
    .send(bytes);
}

function noSuchFile(): HttpProblem {
  return new HttpProblem(404, "http/not-found", "There is nothing at that address.");
}
