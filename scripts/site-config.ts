import { fileURLToPath } from "node:url";
import type { AstroInlineConfig } from "astro";
import { baseMarker } from "../src/site/address.ts";
import { type Asked, clientScripts, datasetFiles, frontDoor } from "./vite-plugins.ts";

/** The project's own folder. */
export const projectRoot = fileURLToPath(new URL("..", import.meta.url));

/**
 * How Astro builds or serves a dataset; pages think they stand under a marker, which the build replaces by relative
 * paths.
 */
export function siteConfig(folder: string, asked: Asked = {}): AstroInlineConfig {
  return {
    root: projectRoot,
    base: baseMarker,
    output: "static",
    trailingSlash: "ignore",
    build: { format: "directory", inlineStylesheets: "never", assets: "assets", concurrency: 1 },
    // Shiki writes style attributes, which the content security policy refuses.
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    vite: {
      plugins: [datasetFiles(folder, asked), clientScripts(), frontDoor()],
      ssr: { external: ["jsdom", "opencc-js"] },
      build: { assetsInlineLimit: 0 },
    },
  };
}
