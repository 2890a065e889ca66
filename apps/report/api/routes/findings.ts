import { z } from "zod";
import { decide, decision as decisionShape, decisionList } from "../../wire/decision.ts";
import { findingDetail as detailShape, findingPage, findingQuery } from "../../wire/finding.ts";
import { findingDetail, seenIn } from "../answers/finding-detail.ts";
import { findingList } from "../answers/finding-list.ts";
import { audited, decisionTag, lastDecision } from "../answers/decisions.ts";
import { decidedNow, type Context, type Server } from "../context.ts";
import { HttpProblem } from "../problem.ts";
import type { RunView, SeenFinding } from "../view/run-view.ts";
import { problems, runParams } from "./run-params.ts";

const findingParams = runParams.extend({ finding: z.string().max(60) });

/** Findings, and what a person says of them. */
export function findingRoutes(server: Server, context: Context): void {
  const { store, views } = context;

  server.get(
    "/runs/:run/findings",
    {
      schema: {
        summary: "Findings",
        tags: ["findings"],
        params: runParams,
        querystring: findingQuery,
        response: { 200: findingPage, ...problems },
      },
    },
    async ({ params, query }) => findingList(await views.get(params.run), await decidedNow(context), query),
  );

  server.get(
    "/runs/:run/findings/:finding",
    {
      schema: {
        summary: "One finding: why, under which law, where, and what was said of it",
        tags: ["findings"],
        params: findingParams,
        response: { 200: detailShape, ...problems },
      },
    },
    async ({ params }) => {
      const view = await views.get(params.run);
      const seen = findingIn(view, params.finding);
      const reader = await store.run(view.run.id);
      const [stored, asset, decided, entries] = await Promise.all([
        reader.finding(seen.id),
        reader.asset(seen.source, seen.asset),
        decidedNow(context),
        store.runs(),
      ]);
      if (stored === undefined) throw noSuchFinding();
      const earlier = await seenIn(entries, (run) => store.run(run), seen.id);
      const audit = await audited(store, seen.id);
      return findingDetail({ view, seen, stored, combinations: asset?.combinations ?? [], decided, earlier, audit });
    },
  );

  server.get(
    "/decisions",
    {
      schema: {
        summary: "The latest decision of each finding",
        tags: ["findings"],
        response: { 200: decisionList, ...problems },
      },
    },
    async () => ({ decisions: (await store.decisions()).map((each) => ({ ...each, reopen: [...each.reopen] })) }),
  );

  server.post(
    "/runs/:run/findings/:finding/decisions",
    {
      schema: {
        summary: "Decide on a finding",
        description:
          '`If-Match` names the decision that was seen when deciding (`"none"` for none): where somebody decided meanwhile the answer is 412. Who and when are added by the server, and the audit chain keeps it.',
        tags: ["findings"],
        params: findingParams,
        headers: z.object({ "if-match": z.string().max(100).optional() }),
        body: decide,
        response: { 201: decisionShape, ...problems },
      },
    },
    async ({ params, body, headers }, reply) => {
      const { id: finding } = findingIn(await views.get(params.run), params.finding);
      const on = new Date(context.now()).toISOString();
      if (body.expires !== null && body.expires <= on.slice(0, 10)) throw inThePast();
      const tag = decisionTag(await lastDecision(store, finding));
      if (headers["if-match"] !== undefined && headers["if-match"] !== tag) throw changedMeanwhile();
      const decision = { finding, ...body, by: context.user, on, reopen: [] };
      await store.decide(decision);
      return reply.code(201).header("etag", decisionTag(decision)).send(decision);
    },
  );
}

function findingIn(view: RunView, id: string): SeenFinding {
  const found = view.findings.find((finding) => finding.id === id);
  if (found === undefined) throw noSuchFinding();
  return found;
}

function noSuchFinding(): HttpProblem {
  return new HttpProblem(404, "report/no-such-finding", "The run has no such finding.");
}

function inThePast(): HttpProblem {
  return new HttpProblem(400, "decision/expired", "The day on which it ends must be in the future.");
}

function changedMeanwhile(): HttpProblem {
  const next = "Look at the decision that is there now, then decide again.";
  return new HttpProblem(412, "decision/changed", "Somebody decided on this finding meanwhile.", next);
}
