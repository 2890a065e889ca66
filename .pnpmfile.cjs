const { join } = require("node:path");

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

    // `npx` hands on the `nodedir` of the machine's own Node, and a native addon would be compiled against the wrong
    // headers. The workspace's Node brings its own.
    updateConfig(config) {
      if (process.platform === "linux") {
        const headers = join(__dirname, "node_modules", `node-linux-${process.arch}`);
        config.extraEnv = { ...config.extraEnv, npm_config_nodedir: headers };
      }
      return config;
    },
  },
};
