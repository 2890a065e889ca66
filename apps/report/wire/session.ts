import { z } from "zod";
import { language } from "./words.ts";

/** The part of the sign-in link after `#`. */
export const signIn = z.strictObject({ token: z.string().min(1).max(200) });

/** Who is signed in, and what the app needs to know before it shows a page. */
export const session = z
  .object({
    user: z.string(),
    language: language
      .nullable()
      .meta({ description: "The language asked for when the app was started; null: the reader's own." }),
    version: z.string(),
    exports: z.array(z.object({ id: z.string(), mediaType: z.string(), extension: z.string() })),
  })
  .meta({ id: "Session" });

/** Version of the running app. */
export const version = z.object({ version: z.string() });

/** Whether the app runs, and whether it can serve. */
export const health = z.object({ status: z.enum(["ok", "unavailable"]) });

/** Who is signed in. */
export type Session = z.infer<typeof session>;
