import type { KnipConfig } from "knip";

const tests = "**/*.test.{ts,tsx}";
const children = "src/**/*.{child,worker,nobody}.ts"; // started by their tests as programs of their own
const scripts = "src/scripts/*.ts";

export default {
  ignoreBinaries: ["apt-get", "mkfifo"],
  ignoreExportsUsedInFile: true,
  treatConfigHintsAsErrors: false,
  workspaces: {
    "packages/*": { entry: [tests, children, scripts] },
    "apps/agent": { entry: [tests, children, "src/*-{child,worker}.ts"] },
    "apps/report": { entry: [tests, "web/src/main.tsx", "web/build/main.ts"] },
    test: { entry: [tests, "**/main.ts"] },
  },
} satisfies KnipConfig;
