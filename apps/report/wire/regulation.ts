import { z } from "zod";
import { dataType, effect, localised, notRead, totals } from "./words.ts";

const packHead = z.object({
  id: z.string(),
  version: z.string(),
  review: z.enum(["draft", "technical-reviewed", "legal-reviewed"]),
  kind: z.string(),
  title: localised,
  jurisdiction: z.array(z.string()),
  citation: z.string(),
  edition: z.string().nullable(),
});

const marks = z.object({
  found: totals.nullable().meta({ description: "Measured." }),
  suggested: totals.nullable().meta({ description: "Derived; a person confirms." }),
  yours: totals.nullable().meta({ description: "Depends on a fact that only a person can give." }),
});

/** The frameworks a run was read under. */
export const regulationList = z
  .object({
    packs: z.array(
      packHead.extend({
        marks,
        categories: z.number().meta({ description: "Categories with a finding." }),
        questions: z.number().meta({ description: "Facts that only a person can give." }),
        prohibited: z.number().meta({ description: "Findings of what must not be there." }),
      }),
    ),
    notRead,
  })
  .meta({ id: "RegulationList" });

const provision = z.object({
  ref: z.string(),
  official: z.string().nullable(),
  label: localised.nullable(),
  status: z.string(),
});

/** One framework: category × people × records × places, with the provision of each. */
export const regulation = packHead
  .extend({
    digest: z.string(),
    totals: marks,
    categories: z.array(
      z.object({
        id: z.string(),
        parent: z.string().nullable(),
        depth: z.number(),
        label: localised,
        tier: z.number(),
        provisions: z.array(provision),
        effects: z.array(effect),
        types: z.array(dataType),
        marks: marks.meta({ description: "Of the category and those under it." }),
      }),
    ),
    questions: z.array(z.object({ id: z.string(), ask: localised, categories: z.array(localised), totals })),
    obligations: z.array(z.object({ id: z.string(), label: localised, provisions: z.array(provision) })),
    notRead,
  })
  .meta({ id: "Regulation" });

/** The frameworks of a run. */
export type RegulationList = z.infer<typeof regulationList>;
/** One framework. */
export type Regulation = z.infer<typeof regulation>;
/** Found, suggested, yours. */
export type Marks = z.infer<typeof marks>;
