import cookie from "@fastify/cookie";
import swagger from "@fastify/swagger";
import fastify, { type FastifyRequest } from "fastify";
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from "fastify-type-provider-zod";
import type { Context, Server } from "./context.ts";
import type { Door } from "./guard/door.ts";
import { contentPolicy, setHeaders } from "./guard/headers.ts";
import { checkHost, checkOrigin } from "./guard/hosts.ts";
import { openapi } from "./openapi.ts";
import { HttpProblem, sendProblem } from "./problem.ts";
import { coverageRoutes } from "./routes/coverage.ts";
import { exportRoutes } from "./routes/exports.ts";
import { findingRoutes } from "./routes/findings.ts";
import { healthRoutes } from "./routes/health.ts";
import { inventoryRoutes } from "./routes/inventory.ts";
import { regulationRoutes } from "./routes/regulations.ts";
import { runRoutes } from "./routes/runs.ts";
import { sessionRoutes } from "./routes/session.ts";
import { webRoutes } from "./routes/web.ts";
import type { WebFiles } from "./web-files.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Served without a session. Every other route needs one. */
    readonly open?: boolean;
  }
}

/** What a server is made of. */
export interface ServerParts {
  readonly context: Context;
  readonly door: Door;
  readonly web: WebFiles;
  /** Names besides those of this machine under which it may be asked. */
  readonly hosts: readonly string[];
}

/** The whole server, not listening yet. */
export async function makeServer({ context, door, web, hosts }: ServerParts): Promise<Server> {
  const server = fastify(limits).withTypeProvider<ZodTypeProvider>();
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler(sendProblem);
  server.setNotFoundHandler(notFound);
  server.removeContentTypeParser("text/plain");
  await server.register(cookie);
  guard(server, door, contentPolicy(web.scriptHashes), hosts);
  await server.register(swagger, openapi(context.version));
  await server.register(async (api) => apiRoutes(api as Server, context, door), { prefix: "/api/v1" });
  await server.register(async (root) => healthRoutes(root as Server, context));
  webRoutes(server, web);
  return server;
}

// A body is a decision: a sentence or two. Whoever sends slowly is let go.
const limits = {
  bodyLimit: 64 * 1024,
  requestTimeout: 30_000,
  connectionTimeout: 60_000,
  keepAliveTimeout: 10_000,
  routerOptions: { maxParamLength: 200 },
  http: { maxHeaderSize: 16 * 1024, headersTimeout: 15_000 },
  genReqId: () => crypto.randomUUID(),
  return503OnClosing: true,
} as const;

function guard(server: Server, door: Door, policy: string, hosts: readonly string[]): void {
  server.addHook("onRequest", async (request, reply) => {
    setHeaders(reply, policy);
    checkHost(request, hosts);
    checkOrigin(request);
    if (request.routeOptions.config.open !== true) door.check(request);
  });
}

function apiRoutes(api: Server, context: Context, door: Door): void {
  api.get("/openapi.json", { schema: { summary: "This description", tags: ["api"] } }, () => api.swagger());
  sessionRoutes(api, context, door);
  runRoutes(api, context);
  inventoryRoutes(api, context);
  findingRoutes(api, context);
  regulationRoutes(api, context);
  coverageRoutes(api, context);
  exportRoutes(api, context);
  api.all("/*", { schema: { hide: true } }, notFound);
}

function notFound(request: FastifyRequest): never {
  throw new HttpProblem(
    404,
    "http/not-found",
    `There is nothing for ${request.method} at that address.`,
    "See /api/v1/openapi.json.",
  );
}
