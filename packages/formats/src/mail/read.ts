import { fault } from "../faults.ts";
import type { FormatInput, FormatItem, Omission } from "@assay/spec";
import { LineReader } from "../stream/line-reader.ts";
import { ByteWindow } from "../stream/window.ts";
import { MailMessage, never } from "./message.ts";
import { MailWriters } from "./writers.ts";

/** Reads one mail message: header fields, text parts, attachments as members. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const window = new ByteWindow(input.stream(), input.signal);
  const writers = new MailWriters("part");
  const message = new MailMessage({ input, lines: new LineReader(window), writers, isNextMessage: never }, 0);
  try {
    yield* message.items();
    yield* writers.blocks(true);
    yield* mailOmissions(message);
    window.finish();
    if (message.members > input.limits.members) {
      throw fault(
        "limit_members",
        input.name,
        `It has more than ${input.limits.members} attachments; the rest was not read.`,
      );
    }
  } finally {
    await window.close();
  }
}

/** What of mail could not be read as what it is. */
export function* mailOmissions({
  encrypted,
  isTooDeep,
  hasTooMany,
}: Pick<MailMessage, "encrypted" | "isTooDeep" | "hasTooMany">): Generator<Omission> {
  if (encrypted > 0) yield { kind: "omission", reason: "encrypted", detail: `Encrypted parts: ${encrypted}.` };
  if (isTooDeep) yield { kind: "omission", reason: "limit_depth", detail: "Parts nested too deep were read as text." };
  if (hasTooMany)
    yield { kind: "omission", reason: "limit_members", detail: "Parts beyond the limit were read as text." };
}
