// A parser process for pool.test.ts whose reader does what the file says: hang, crash, eat memory, or read lines.
import { createScanner, createTally } from "@assay/engine";
import type { DetectorSpec, FormatItem, FormatReader } from "@assay/spec";
import { makeBlock } from "@assay/spec";
import { createBlockScanner } from "../block-scanner.ts";
import { serveParser } from "./child.ts";

const word: DetectorSpec = {
  id: "test-word",
  dataType: "account.identifier",
  name: "Test word",
  countries: [],
  patterns: [{ regex: "ACC[0-9]{6}", score: 0.9 }],
  examples: { hits: ["ACC123456"], misses: ["ACC12345"] },
  sources: [],
};

const reader: FormatReader = {
  id: "mood",
  recognise: () => 1,
  async *read(input): AsyncGenerator<FormatItem> {
    for await (const chunk of input.stream()) {
      const text = new TextDecoder().decode(chunk);
      if (text.startsWith("ACC")) yield makeBlock({ bytes: chunk, labels: [], locate: () => ({ steps: ["line 1"] }) });
      if (text === "slow") await new Promise((resolve) => setTimeout(resolve, 1500));
      if (text === "hang") for (;;);
      if (text === "crash") process.exit(7);
      if (text === "oom") for (const kept: Buffer[] = []; ;) kept.push(Buffer.alloc(32 << 20, 1));
    }
  },
};

const detectors = [word];
const scanner = createBlockScanner({
  workers: 1,
  scanner: () => createScanner({ detectors, checks: {}, key: new Uint8Array(32) }),
  spawn: () => {
    throw new Error("This process has no threads.");
  },
});
serveParser(
  {
    send: (message) => void process.send?.(message),
    onMessage: (listener) => void process.on("message", listener as never),
  },
  {
    readers: { recognise: async () => reader, rows: () => reader.read(undefined as never) },
    scanner,
    createTally: () => createTally({ detectors }),
    detectors,
  },
);
process.once("disconnect", () => process.exit());
