import { z } from "zod";
import { regulation as regulationShape, regulationList as listShape } from "../../wire/regulation.ts";
import { regulation } from "../answers/regulation.ts";
import { regulationList } from "../answers/regulations.ts";
import type { Context, Server } from "../context.ts";
import { HttpProblem } from "../problem.ts";
import { problems, runParams } from "./run-params.ts";

/** Frameworks: what was found, under which provision. */
export function regulationRoutes(server: Server, { views }: Context): void {
  server.get(
    "/runs/:run/regulations",
    {
      schema: {
        summary: "The frameworks a run was read under",
        tags: ["regulations"],
        params: runParams,
        response: { 200: listShape, ...problems },
      },
    },
    async ({ params }) => regulationList(await views.get(params.run)),
  );

  server.get(
    "/runs/:run/regulations/:pack",
    {
      schema: {
        summary: "One framework: category × people × records × places",
        tags: ["regulations"],
        params: runParams.extend({ pack: z.string().max(100) }),
        response: { 200: regulationShape, ...problems },
      },
    },
    async ({ params }) => {
      const view = await views.get(params.run);
      const pack = view.packs.find(({ id }) => id === params.pack);
      if (pack === undefined)
        throw new HttpProblem(404, "report/no-such-pack", "The run was not read under that framework.");
      return regulation(view, pack);
    },
  );
}
