import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Plugin } from "vite";

/** Compiles the ICU messages of `locales/*.json` while building: the app carries no parser, and a message that is not ICU fails the build. */
export function catalogues(): Plugin {
  return {
    name: "assay-catalogues",
    enforce: "pre",
    transform: {
      filter: { id: /\/locales\/[\w-]+\.json$/ },
      handler: (code) => ({ code: `export default ${JSON.stringify(compiled(code))};`, map: null, moduleType: "js" }),
    },
  };
}

function compiled(catalogue: string): Record<string, unknown> {
  const messages = JSON.parse(catalogue) as Record<string, string>;
  return Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, compileMessageOrThrow(message)]));
}
