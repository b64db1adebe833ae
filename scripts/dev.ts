import { resolve } from "node:path";
import { dev } from "astro";
import { readOptions } from "./options.ts";
import { readFolder } from "./read-folder.ts";
import { readSince } from "./read-since.ts";
import { type ExitCode, run } from "./run.ts";
import { siteConfig } from "./site-config.ts";

/** `npm run dev`: serves on this machine only, and reloads when a CSV or a page changes. */
async function main(args: readonly string[]): Promise<ExitCode> {
  const { folder, language, since, embeds } = readOptions("dev", args);
  readFolder(folder, language);
  if (since) readSince(since, language);
  const server = await dev({
    ...siteConfig(resolve(folder), { since: since && resolve(since), embeds }),
    configFile: false,
    server: { host: "127.0.0.1", port: 4321 },
  });
  process.stdout.write(`http://localhost:${server.address.port}/\n`);
  return 0;
}

await run(main);
