import type { FormatInput, FormatItem } from "@assay/spec";
import { fault } from "../faults.ts";
import { LineReader } from "../stream/line-reader.ts";
import { ByteWindow } from "../stream/window.ts";
import { MailMessage } from "./message.ts";
import { mailOmissions } from "./read.ts";
import { MailWriters } from "./writers.ts";

/** Reads a mailbox: messages one after the other, each after a line that begins with `From ` (RFC 4155). */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const window = new ByteWindow(input.stream(), input.signal);
  const lines = new LineReader(window);
  const writers = new MailWriters("record");
  const seen = { encrypted: 0, isTooDeep: false, hasTooMany: false };
  let members = 0;
  try {
    for (let number = 0; lines.step() || (await lines.more()); number++) {
      if (!isSeparator(lines)) lines.again();
      writers.number = number;
      const message = new MailMessage({ input, lines, writers, isNextMessage: () => isSeparator(lines) }, members);
      yield* message.items();
      yield* writers.blocks(false);
      seen.encrypted += message.encrypted;
      seen.isTooDeep ||= message.isTooDeep;
      seen.hasTooMany ||= message.hasTooMany;
      members = message.members;
    }
    yield* writers.blocks(true);
    yield* mailOmissions(seen);
    window.finish();
    if (members > input.limits.members) {
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

const from = [0x46, 0x72, 0x6f, 0x6d, 0x20];

// `From someone Thu Jan  1 00:00:00 2026`: a year at its end, or a zone after it.
function isSeparator({ bytes, start, end, isBegun }: LineReader): boolean {
  if (!isBegun || end - start > 500 || !from.every((byte, at) => bytes[start + at] === byte)) return false;
  return /^From \S+ .*\b(?:19|20)\d\d\b/.test(Buffer.from(bytes.subarray(start, end)).toString("latin1"));
}
