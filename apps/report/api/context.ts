import type { Exporter, FindingStore } from "@assay/spec";
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Language } from "../wire/words.ts";
import { decidedAt, type Decided } from "./view/decided.ts";
import type { RunViews } from "./view/run-views.ts";

/** The server as routes see it: their schemas give them their types. */
export type Server = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** What routes work with. */
export interface Context {
  readonly store: FindingStore;
  readonly views: RunViews;
  readonly exporters: readonly Exporter[];
  /** Who decides, as the audit names them. */
  readonly user: string;
  readonly language: Language | null;
  readonly version: string;
  readonly now: () => number;
}

/** The decisions in effect now. */
export async function decidedNow({ store, now }: Context): Promise<Decided> {
  return decidedAt(await store.decisions(), new Date(now()));
}
