import type { InlineConfig } from "vite";
import { catalogues } from "./catalogues.ts";

/** How the web app is bundled. */
export function viteConfig(root: string, outDir: string): InlineConfig {
  return {
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    mode: "production",
    logLevel: "silent",
    plugins: [catalogues()],
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0, // nothing inline: the content policy refuses it
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
    },
  };
}
