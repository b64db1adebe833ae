import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import type { Plugin } from "vite";
import { baseMarker } from "../src/site/address.ts";
import { defaultLanguage } from "./language.ts";
import { readFolder } from "./read-folder.ts";

const reader = fileURLToPath(new URL("./read-folder.ts", import.meta.url));
const sinceReader = fileURLToPath(new URL("./read-since.ts", import.meta.url));
const client = fileURLToPath(new URL("../src/client/index.ts", import.meta.url));

/**
 * `virtual:dataset`: the files of the dataset and the rates of the release to compare with, read when the module is
 * evaluated; a change reloads the pages.
 */
export function datasetFiles(folder: string, since?: string): Plugin {
  return {
    name: "dataset-files",
    resolveId: (id) => (id === "virtual:dataset" ? `\0${id}` : undefined),
    load(id) {
      if (id !== "\0virtual:dataset") return undefined;
      const language = defaultLanguage();
      for (const { name } of readFolder(folder, language)) this.addWatchFile(`${folder}/${name}`);
      if (since) this.addWatchFile(since);
      return [
        `import { readFolder } from ${JSON.stringify(reader)};`,
        `import { readSince } from ${JSON.stringify(sinceReader)};`,
        `export default readFolder(${JSON.stringify(folder)}, ${JSON.stringify(language)});`,
        `export const previous = ${since ? `readSince(${JSON.stringify(since)}, ${JSON.stringify(language)})` : "undefined"};`,
      ].join("\n");
    },
  };
}

/**
 * The development server's front door: the pages stand under the base marker, and people open the bare address.
 * Astro answers that with a page of its own, so the door stands before everything else.
 */
export function frontDoor(): Plugin {
  return {
    name: "front-door",
    configureServer: (server) => () => {
      server.middlewares.stack.unshift({
        route: "",
        handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => {
          if (request.url !== "/") return next();
          response.writeHead(302, { location: baseMarker }).end();
        },
      });
    },
  };
}

/** `virtual:client`: what runs in the browser, as one classic script, which also works when opened from a disk. */
export function clientScript(): Plugin {
  return {
    name: "client-script",
    resolveId: (id) => (id === "virtual:client" ? `\0${id}` : undefined),
    async load(id) {
      if (id !== "\0virtual:client") return undefined;
      const bundle = await rolldown({ input: client, logLevel: "silent" });
      const { output } = await bundle.generate({ format: "iife", minify: true });
      await bundle.close();
      return `export default ${JSON.stringify(output[0].code)};`;
    },
  };
}
