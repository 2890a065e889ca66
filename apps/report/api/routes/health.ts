import { health, version } from "../../wire/session.ts";
import type { Context, Server } from "../context.ts";

/** What a supervisor asks: is it alive, can it serve, which version. They say nothing of any run. */
export function healthRoutes(server: Server, { store, version: running }: Context): void {
  const open = { config: { open: true } } as const;

  server.get(
    "/livez",
    { ...open, schema: { summary: "Alive", tags: ["health"], response: { 200: health } } },
    async () => ({
      status: "ok" as const,
    }),
  );

  server.get(
    "/readyz",
    { ...open, schema: { summary: "Able to serve", tags: ["health"], response: { 200: health, 503: health } } },
    async (_, reply) => {
      const ready = await store.runs().then(
        () => true,
        () => false,
      );
      return ready ? { status: "ok" as const } : reply.code(503).send({ status: "unavailable" as const });
    },
  );

  server.get(
    "/version",
    { ...open, schema: { summary: "Version", tags: ["health"], response: { 200: version } } },
    async () => ({ version: running }),
  );
}
