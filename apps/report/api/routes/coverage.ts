import { coveragePage as pageShape, coverageQuery, coverageSummary as summaryShape } from "../../wire/coverage.ts";
import { coveragePage, coverageSummary } from "../answers/coverage.ts";
import type { Context, Server } from "../context.ts";
import { problems, runParams } from "./run-params.ts";

/** The ledger: what was read, what was not, why, and what to do. */
export function coverageRoutes(server: Server, { views }: Context): void {
  server.get(
    "/runs/:run/coverage",
    {
      schema: {
        summary: "The ledger in numbers: by status, by reason, by source",
        tags: ["coverage"],
        params: runParams,
        response: { 200: summaryShape, ...problems },
      },
    },
    async ({ params }) => coverageSummary(await views.get(params.run)),
  );

  server.get(
    "/runs/:run/coverage/rows",
    {
      schema: {
        summary: "Rows of the ledger",
        tags: ["coverage"],
        params: runParams,
        querystring: coverageQuery,
        response: { 200: pageShape, ...problems },
      },
    },
    async ({ params, query }) => coveragePage(await views.get(params.run), query),
  );
}
