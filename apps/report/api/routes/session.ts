import { z } from "zod";
import { session, signIn } from "../../wire/session.ts";
import type { Context, Server } from "../context.ts";
import type { Door } from "../guard/door.ts";
import { HttpProblem } from "../problem.ts";
import { problems } from "./run-params.ts";

/** Signing in by the one-time link, who is signed in, and signing out. */
export function sessionRoutes(server: Server, context: Context, door: Door): void {
  const answer = () => ({
    user: context.user,
    language: context.language,
    version: context.version,
    exports: context.exporters.map(({ id, mediaType, extension }) => ({ id, mediaType, extension })),
  });

  server.post(
    "/session",
    {
      config: { open: true },
      schema: {
        summary: "Sign in with the token of the one-time link",
        tags: ["session"],
        body: signIn,
        response: { 201: session, ...problems },
      },
    },
    async (request, reply) => {
      if (!door.enter(request.body.token, request, reply)) throw usedUp();
      return reply.code(201).send(answer());
    },
  );

  server.get(
    "/session",
    { schema: { summary: "Who is signed in", tags: ["session"], response: { 200: session, ...problems } } },
    async () => answer(),
  );

  server.delete(
    "/session",
    { schema: { summary: "Sign out", tags: ["session"], response: { 204: z.null(), ...problems } } },
    async (request, reply) => {
      door.leave(request, reply);
      return reply.code(204).send(null);
    },
  );
}

function usedUp(): HttpProblem {
  return new HttpProblem(
    401,
    "sign-in/used",
    "The sign-in link was used already, or is too old.",
    "Start the app again and open the link it prints.",
  );
}
