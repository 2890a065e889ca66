import { z } from "zod";
import { coverageStatus, localised, notRead, people, sensitivity, totals } from "./words.ts";

/** A run in the list of runs. `unfinished` goes on or was cut short: its numbers are so far. */
export const runHead = z
  .object({
    id: z.string(),
    started: z.string(),
    finished: z.string().nullable(),
    version: z.string(),
    state: z.enum(["complete", "incomplete", "unfinished"]),
    detectors: z.number(),
    findings: z.number().nullable(),
    people: people.nullable(),
    assets: z.number().nullable(),
    sources: z.array(z.string()),
  })
  .meta({ id: "RunHead" });

/** Every run, newest first. */
export const runList = z.object({ runs: z.array(runHead) });

/** One piece of the coverage bar. `left-out` is skipped by configuration or nature; `not-read` is everything in scope that was missed whole. */
export const coverageShare = z
  .object({
    part: z.enum(["read", "sampled", "partial", "left-out", "not-read", "pending"]),
    assets: z.number(),
    bytes: z.number(),
  })
  .meta({ id: "CoverageShare" });

/** Something that waits for a person, with the filter that shows it. */
export const attention = z
  .object({
    kind: z.enum(["prohibited", "special", "together", "undecided", "needs-input", "not-read", "unfinished"]),
    sensitivity,
    count: z.number(),
    people: people.nullable(),
    places: z.number(),
    names: z.array(localised).meta({ description: "What it is about, the gravest first." }),
    pack: z.string().nullable(),
    reasons: z.array(z.string()).meta({ description: "Coverage reasons, most assets first." }),
  })
  .meta({ id: "Attention" });

/** What a run came to, in the order in which the first page tells it. */
export const runOverview = z
  .object({
    run: runHead,
    seconds: z.number().nullable(),
    sources: z.object({ all: z.number(), complete: z.number() }),
    totals,
    assets: z.number(),
    members: z.number(),
    bytes: z.object({ listed: z.number(), read: z.number() }),
    notRead: notRead.extend({
      reasons: z.array(z.object({ reason: z.string().nullable(), name: localised, assets: z.number() })),
    }),
    coverage: z.array(coverageShare),
    sensitive: z.object({ places: z.number(), findings: z.number() }),
    decided: z.number(),
    attention: z.array(attention),
    packs: z.array(z.object({ id: z.string(), title: localised, review: z.string() })),
  })
  .meta({ id: "RunOverview" });

/** Status counts of the ledger. */
export const statusCounts = z.record(coverageStatus, z.number());

/** A run in the list. */
export type RunHead = z.infer<typeof runHead>;
/** A piece of the coverage bar. */
export type CoverageShare = z.infer<typeof coverageShare>;
/** Something that waits. */
export type Attention = z.infer<typeof attention>;
/** The first page. */
export type RunOverview = z.infer<typeof runOverview>;
