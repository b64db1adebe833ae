import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { type Plugin as RolldownPlugin, rolldown } from "rolldown";
import type { Plugin } from "vite";
import { baseMarker } from "../src/site/address.ts";
import { defaultLanguage } from "./language.ts";
import { readFolder } from "./read-folder.ts";

const reader = fileURLToPath(new URL("./read-folder.ts", import.meta.url));
const sinceReader = fileURLToPath(new URL("./read-since.ts", import.meta.url));

/** What a command asks of the site beyond its dataset. */
export interface Asked {
  /** The rates of the release to compare with. */
  readonly since?: string | undefined;
  /** Whether every series gets a page for frames. */
  readonly embeds?: "all" | undefined;
}

/**
 * `virtual:dataset`: the files of the dataset and the rates of the release to compare with, read when the module is
 * evaluated; a change reloads the pages.
 */
export function datasetFiles(folder: string, { since, embeds }: Asked = {}): Plugin {
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
        `export const embeds = ${JSON.stringify(embeds)};`,
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

/**
 * What runs in the browser, each as one classic script, which also works when opened from a disk: `virtual:client` on
 * every page, every other on those that need it. The checker's worker stands in its script as a string, since a worker
 * of a page that was opened from a disk can be made of nothing else.
 */
export function clientScripts(): Plugin {
  return {
    name: "client-scripts",
    resolveId: (id) => (id in entries ? `\0${id}` : undefined),
    async load(id) {
      const entry = entries[id.replace("\0", "")];
      return entry === undefined || !id.startsWith("\0") ? undefined : asModule(await bundled(entry));
    },
  };
}

const entries: Readonly<Record<string, string>> = {
  "virtual:client": "index.ts",
  "virtual:export": "travel/page.ts",
  "virtual:reading": "reading/page.ts",
  "virtual:checker": "check/page.ts",
  "virtual:present": "present/page.ts",
  "virtual:embed": "embed/page.ts",
  "virtual:embed-host": "embed/host.ts",
  "virtual:embed-element": "embed/element.ts",
};

async function bundled(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(`../src/client/${entry}`, import.meta.url)),
    plugins: [workerSource(), namesAsWritten()],
    transform: { target: "chrome109" },
    logLevel: "silent",
  });
  const { output } = await bundle.generate({ format: "iife", minify: true });
  await bundle.close();
  return output[0].code;
}

/** `virtual:checker-worker`: the script of the checker's worker, as a string. */
function workerSource(): RolldownPlugin {
  return {
    name: "worker-source",
    resolveId: (id) => (id === "virtual:checker-worker" ? `\0${id}` : undefined),
    load: async (id) => (id === "\0virtual:checker-worker" ? asModule(await bundled("check/worker.ts")) : undefined),
  };
}

/**
 * The converter of scripts weighs more than all the rest and serves names of places alone, which the checker gets in
 * both scripts from the build.
 */
function namesAsWritten(): RolldownPlugin {
  const written = fileURLToPath(new URL("../src/client/check/names-as-written.ts", import.meta.url));
  return {
    name: "names-as-written",
    resolveId: (id) => (id === "opencc-js/cn2t" ? written : undefined),
  };
}

function asModule(text: string): string {
  return `export default ${JSON.stringify(text)};`;
}
