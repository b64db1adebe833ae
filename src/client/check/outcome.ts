import { publishProblems } from "../../disclosure/published.ts";
import type { Finding } from "../../site/finding.ts";
import { runPipeline, siteOfReading } from "../../site/pipeline.ts";
import type { Site } from "../../site/site.ts";
import { datasetFile } from "../../tables/dataset-json.ts";
import { declaresAreas, type Reading, type SentFile } from "../../tables/reading.ts";

/** What came of the files: all there is to look into, and the rates unless the places or the settings have errors. */
export interface Outcome {
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly site: Site | undefined;
}

/**
 * The one way through, as the build goes it; but where the build would stop at errors, the rates of all that could be
 * read are worked out all the same: whoever has a cell to mend also wants to know what else there is.
 */
export function outcomeOf(files: readonly SentFile[]): Outcome {
  const { reading, problems, site } = runPipeline(files);
  const made = site ?? inSpiteOfErrors(reading, problems);
  const findings = made?.findings ?? publishProblems(problems).map((problem) => ({ problem }));
  return { reading, findings, site: made };
}

/** Without sound places and settings nothing can be worked out: a circle of places, for one, has no end. */
function inSpiteOfErrors(reading: Reading, problems: Parameters<typeof publishProblems>[0]): Site | undefined {
  const { tables, config, places, files } = reading;
  const root = config && places.root;
  const declaring = new Set(tables.filter(declaresAreas).map(({ id }) => id));
  const vital = new Set([datasetFile, ...files.filter(({ table }) => declaring.has(table)).map(({ name }) => name)]);
  if (!root || problems.some(({ severity, place }) => severity === "error" && vital.has(place.file))) return undefined;
  return siteOfReading(reading, config, root, problems);
}
