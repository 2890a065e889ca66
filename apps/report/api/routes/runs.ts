import { matrix as matrixShape } from "../../wire/matrix.ts";
import { runList, runOverview } from "../../wire/run.ts";
import { matrix } from "../answers/matrix.ts";
import { overview } from "../answers/overview.ts";
import { runHead } from "../answers/run-head.ts";
import { decidedNow, type Context, type Server } from "../context.ts";
import { problems, runParams } from "./run-params.ts";

/** Runs: the list of them, what one came to, and its matrix. */
export function runRoutes(server: Server, context: Context): void {
  const { store, views } = context;

  server.get(
    "/runs",
    { schema: { summary: "Every run, newest first", tags: ["runs"], response: { 200: runList, ...problems } } },
    async () => {
      const entries = await store.runs();
      const heads = entries.map(async (entry) => {
        const sources = await store.sources(entry.run.id);
        return runHead(
          entry,
          sources.map(({ name }) => name),
        );
      });
      const runs = await Promise.all(heads);
      return { runs: runs.toSorted((one, other) => (one.started < other.started ? 1 : -1)) };
    },
  );

  server.get(
    "/runs/:run",
    {
      schema: {
        summary: "What a run came to, and what waits for a person",
        tags: ["runs"],
        params: runParams,
        response: { 200: runOverview, ...problems },
      },
    },
    async ({ params }) => {
      const [view, decided, reader] = await Promise.all([
        views.get(params.run),
        decidedNow(context),
        store.run(params.run),
      ]);
      return overview(view, decided, await reader.combinationTotals());
    },
  );

  server.get(
    "/runs/:run/matrix",
    {
      schema: {
        summary: "Source × data type",
        tags: ["runs"],
        params: runParams,
        response: { 200: matrixShape, ...problems },
      },
    },
    async ({ params }) => matrix(await views.get(params.run)),
  );
}
