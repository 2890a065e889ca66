import { z } from "zod";
import {
  assetDetail as detailShape,
  assetPage,
  assetQuery,
  inventory as inventoryShape,
} from "../../wire/inventory.ts";
import { assetDetail } from "../answers/asset-detail.ts";
import { assetList } from "../answers/asset-list.ts";
import { inventory } from "../answers/inventory.ts";
import { decidedNow, type Context, type Server } from "../context.ts";
import { HttpProblem } from "../problem.ts";
import { problems, runParams } from "./run-params.ts";

/** Sources, their assets, and the fields of an asset. */
export function inventoryRoutes(server: Server, context: Context): void {
  const { store, views } = context;

  server.get(
    "/runs/:run/inventory",
    {
      schema: {
        summary: "Sources with what was found in each",
        tags: ["inventory"],
        params: runParams,
        response: { 200: inventoryShape, ...problems },
      },
    },
    async ({ params }) => inventory(await views.get(params.run)),
  );

  server.get(
    "/runs/:run/assets",
    {
      schema: {
        summary: "Assets",
        tags: ["inventory"],
        params: runParams,
        querystring: assetQuery,
        response: { 200: assetPage, ...problems },
      },
    },
    async ({ params, query }) => assetList(await views.get(params.run), await decidedNow(context), query),
  );

  server.get(
    "/runs/:run/assets/:asset",
    {
      schema: {
        summary: "One asset with its fields",
        tags: ["inventory"],
        params: runParams.extend({ asset: z.string().max(60) }),
        response: { 200: detailShape, ...problems },
      },
    },
    async ({ params }) => {
      const view = await views.get(params.run);
      const asset = view.assetsById.get(params.asset);
      if (asset === undefined) throw new HttpProblem(404, "report/no-such-asset", "The run has no such asset.");
      const stored = await (await store.run(view.run.id)).asset(asset.coverage.source, asset.coverage.asset);
      return assetDetail(view, asset, stored?.combinations ?? [], await decidedNow(context));
    },
  );
}
