import { defineConfig } from "vitest/config";

// The packages' own TypeScript is tested: no build stands between. Vitest hands these conditions to Node as they are, so words that Node
// chooses by itself (import, require) must not be among them: a CommonJS package would then get ES modules from its own require.
const conditions = ["@assay/source", "node"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ["{packages,apps}/**/*.test.{ts,tsx}", "test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "**/fixtures/**"],
    environment: "node",
    execArgv: ["--conditions=@assay/source", "--disable-warning=ExperimentalWarning"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
