import type { KnipConfig } from "knip";

const tests = "**/*.test.{ts,tsx,*.ts}"; // with the programs that tests start
const scripts = "src/scripts/*.ts";

export default {
  ignoreBinaries: ["apt-get", "mariadb-install-db", "mkfifo"],
  ignoreExportsUsedInFile: true,
  treatConfigHintsAsErrors: false,
  workspaces: {
    "packages/*": { entry: [tests, scripts] },
    "packages/detectors": {
      entry: [tests, scripts, "src/{catalog,checks}/**/*.ts"],
      ignoreDependencies: ["libphonenumber-js"],
    }, // read by the generator; loaded when first met
    "packages/testing": { entry: [tests, scripts], ignoreDependencies: ["azurite"] }, // started by its path
    "apps/agent": { entry: [tests, "src/*-{child,worker}.ts"] },
    "apps/report": { entry: [tests, "web/src/main.tsx", "web/build/main.ts"] },
    test: { entry: [tests, "**/main.ts"] },
  },
} satisfies KnipConfig;
