import { z } from "zod";

/** RFC 9457 problem details. `code` is for programs; `detail` never holds a stack, a query or a value. */
export const problem = z
  .object({
    type: z.string().meta({ description: "`urn:assay:problem:` and the code." }),
    title: z.string(),
    status: z.number(),
    code: z.string(),
    detail: z.string(),
    next: z.string().optional().meta({ description: "What to do next." }),
    request: z.string().meta({ description: "Id of the request, as the server's log has it." }),
    fields: z
      .array(z.object({ path: z.string(), problem: z.string() }))
      .optional()
      .meta({ description: "What is wrong with which part of the request." }),
  })
  .meta({ id: "Problem" });

/** A problem as it is sent. */
export type Problem = z.infer<typeof problem>;
