const { join } = require("node:path");

const quiet = {
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  CXXFLAGS: "-w", // the warnings of other people's C++
  npm_config_loglevel: "error",
};

module.exports = {
  hooks: {
    // The packages that hold Node itself give their platform as a word where npm expects a list. Without the list every
    // machine would fetch every platform's Node.
    readPackage(manifest) {
      if (manifest.name.startsWith("node-linux-")) {
        manifest.os = ["linux"];
        manifest.cpu = [manifest.name.slice("node-linux-".length)];
      }
      return manifest;
    },

    // The environment of every script. `npx` hands on the `nodedir` of the machine's own Node, and a native addon would be
    // compiled against the wrong headers: the workspace's Node brings its own.
    updateConfig(config) {
      const headers = join(__dirname, "node_modules", `node-linux-${process.arch}`);
      const nodedir = process.platform === "linux" ? { npm_config_nodedir: headers } : {};
      config.extraEnv = { ...config.extraEnv, ...quiet, ...nodedir };
      return config;
    },
  },
};
