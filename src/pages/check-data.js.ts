import files from "virtual:dataset";
import type { APIRoute } from "astro";
import { isSettings, settingsFiles } from "../downloads/settings.ts";
import { site } from "../site/current.ts";
import { tables } from "../tables/index.ts";
import { readDataset } from "../tables/reading.ts";

/** What files are checked against, as a classic script: a page that is opened from a disk can load nothing else. */
export const GET: APIRoute = () => {
  const settings = files.filter(({ name }) => tables.some((table) => isSettings(table) && isFileOf(table.id, name)));
  const { rows } = readDataset(settings, tables);
  const code = `window.settingsOfThisSite = ${JSON.stringify(settingsFiles(site.config, rows))};\n`;
  return new Response(code, { headers: { "content-type": "text/javascript" } });
};

function isFileOf(table: string, name: string): boolean {
  return name.startsWith(`${table}.`) || name.startsWith(`${table}/`);
}
