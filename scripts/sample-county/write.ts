/** Writes data/sample-county: the invented county that the site demonstrates itself with. */
import { mkdirSync, writeFileSync } from "node:fs";
import { datasetFiles } from "./files.ts";
import { sampleCounty, sampleOptions } from "./sample.ts";

const folder = new URL("../../data/sample-county/", import.meta.url);
mkdirSync(folder, { recursive: true });
const files = datasetFiles(sampleCounty(), sampleOptions.slips);
for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
process.stdout.write(`wrote ${files.size} files to data/sample-county\n`);
