import { z } from "zod";
import { problem } from "../../wire/problem.ts";

/** The run a route is about. */
export const runParams = z.strictObject({
  run: z.string().min(1).max(40).meta({ description: "Id of a run, a unique beginning of it, or `latest`." }),
});

/** Answers that any route may give instead of its own. */
export const problems = { "4xx": problem, "5xx": problem } as const;
