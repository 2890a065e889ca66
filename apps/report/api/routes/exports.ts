import { Readable } from "node:stream";
import { z } from "zod";
import { language } from "../../wire/words.ts";
import type { Context, Server } from "../context.ts";
import { HttpProblem } from "../problem.ts";
import { attachment } from "./attachment.ts";
import { problems, runParams } from "./run-params.ts";

/** A run as a file, in any format of the exporters. */
export function exportRoutes(server: Server, { store, exporters }: Context): void {
  server.get(
    "/runs/:run/export/:format",
    {
      schema: {
        summary: "Download a run",
        tags: ["runs"],
        params: runParams.extend({ format: z.string().max(20) }),
        querystring: z.strictObject({
          language: language.default("en"),
          bom: z
            .stringbool()
            .default(true)
            .meta({ description: "CSV: begin with a byte-order mark, for spreadsheet programs. (Default: true)" }),
        }),
        response: { 200: z.unknown().meta({ description: "The file, as an attachment." }), ...problems },
      },
    },
    async ({ params, query }, reply) => {
      const exporter = exporters.find(({ id }) => id === params.format);
      if (exporter === undefined) throw noSuchFormat(exporters.map(({ id }) => id));
      const run = await store.run(params.run);
      const name = fileName(run.run.id, run.run.started, query.language);
      return reply
        .type(withCharset(exporter.mediaType))
        .header("content-disposition", attachment(`${name}.${exporter.extension}`))
        .send(Readable.from(exporter.render(run, query)));
    },
  );
}

function fileName(run: string, started: string, language: "en" | "zh-Hans"): string {
  const day = started.slice(0, 10);
  return language === "en" ? `assay-report-${day}-${run}` : `assay-个人信息报告-${day}-${run}`;
}

function withCharset(mediaType: string): string {
  return mediaType.includes("charset") ? mediaType : `${mediaType}; charset=utf-8`;
}

function noSuchFormat(known: readonly string[]): HttpProblem {
  return new HttpProblem(
    404,
    "report/no-such-format",
    "There is no export in that format.",
    `Formats: ${known.join(", ")}.`,
  );
}
