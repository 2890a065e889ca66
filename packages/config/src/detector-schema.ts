import { z } from "zod";

const words = z.array(z.string().min(1));

/** A detector of the user's own, in the same form as the catalogue's; its patterns are run by RE2 only. */
export const detectorSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .describe("Kebab-case name."),
  dataType: z
    .templateLiteral([z.string().min(1), ".", z.string().min(1)])
    .describe("What it finds, in the dotted taxonomy."),
  name: z.string().min(1).describe("Name for people."),
  countries: z.array(z.string().length(2)).default([]).describe("ISO 3166-1 alpha-2 codes; empty for everywhere."),
  patterns: z
    .array(
      z.strictObject({
        regex: z.string().min(1).describe("RE2 syntax: no look-around, no back-references."),
        score: z.number().min(0).max(1).describe("How sure a bare match is."),
      }),
    )
    .min(1),
  check: z.string().optional().describe("A check of the catalogue by name: what fails it is dropped."),
  context: z
    .strictObject({ raise: words.optional(), lower: words.optional() })
    .optional()
    .describe("Words near the value."),
  labels: words.optional().describe("Names of columns and keys that hold it."),
  requiresContext: z.literal(true).optional().describe("Report only with a context word or label."),
  examples: z.strictObject({ hits: words, misses: words }).describe("Texts that must be found and that must not."),
  sources: words.default([]).describe("Where the rule comes from."),
  version: z.int().positive().optional(),
});
