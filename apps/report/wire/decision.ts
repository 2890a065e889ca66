import { z } from "zod";
import { verdict } from "./words.ts";

/** What a person said of a finding. */
export const decision = z
  .object({
    finding: z.string(),
    verdict,
    reason: z.string(),
    by: z.string(),
    on: z.string(),
    expires: z.string().nullable(),
    reopen: z.array(z.string()),
  })
  .meta({ id: "Decision" });

/** What is said when deciding; who and when are the server's to tell. */
export const decide = z
  .strictObject({
    verdict,
    reason: z.string().trim().min(3).max(2000),
    expires: z.iso
      .date()
      .nullable()
      .default(null)
      .meta({ description: "Day (UTC) after which the finding waits again." }),
  })
  .refine(({ verdict: said, expires }) => said !== "accepted-risk" || expires !== null, {
    path: ["expires"],
    message: "An accepted risk has a day on which it is looked at again.",
  })
  .meta({ id: "Decide" });

/** The latest decision of each finding. */
export const decisionList = z.object({ decisions: z.array(decision) });

/** A link of the audit chain about a finding. */
export const historyEntry = z
  .object({
    at: z.string(),
    who: z.string(),
    what: z.string(),
    verdict: verdict.nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: "HistoryEntry" });

/** What a person said. */
export type Decision = z.infer<typeof decision>;
/** What is said when deciding. */
export type Decide = z.infer<typeof decide>;
/** What happened to a finding. */
export type HistoryEntry = z.infer<typeof historyEntry>;
