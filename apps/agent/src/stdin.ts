import type { Asset, ByteContent, Connector, Schema } from "@assay/spec";

const none: Schema<object> = { "~standard": { version: 1, vendor: "assay", validate: (value) => ({ value }) } };
const asset: Asset = { uri: "stdin:", name: "", size: null };

/** Standard input as a source of one asset that can be read once. */
export const stdin: Connector<object> = {
  type: "stdin",
  options: none,
  async connect() {
    return {
      name: "stdin",
      check: async () => {},
      async *list() {
        yield asset;
      },
      open: async () => content(),
      async [Symbol.asyncDispose]() {},
    };
  },
};

function content(): ByteContent {
  return {
    kind: "bytes",
    size: null,
    async *stream() {
      for await (const chunk of process.stdin) yield chunk as Uint8Array;
    },
    verify: async () => {},
    async [Symbol.asyncDispose]() {
      process.stdin.destroy();
    },
  };
}
