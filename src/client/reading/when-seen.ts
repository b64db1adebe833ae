import { load } from "../load.ts";
import { chartsToRead } from "./charts-to-read.ts";

/**
 * Loads the reading help when a chart with points comes into view, and never where there is none.
 * @param folder the address of the folder that holds the script
 */
export function readWhenSeen(page: Document, folder: string): void {
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watcher.disconnect();
    // What could not be loaded is done without.
    load(page, `${folder}reading.js`).catch(() => {});
  });
  for (const chart of chartsToRead(page)) watcher.observe(chart);
}
