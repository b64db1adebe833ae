import { checkDataset } from "../checks/index.ts";
import type { Problem } from "../intake/problem.ts";
import { indexRows } from "../rates/row-index.ts";
import { chosenProblems, chosenSets } from "../standards/chosen.ts";
import { localStandards } from "../standards/local.ts";
import { standardsOf } from "../standards/standards.ts";
import type { DatasetJson } from "../tables/dataset-json.ts";
import { tables } from "../tables/index.ts";
import type { Place } from "../tables/places.ts";
import { type Reading, readDataset, type SentFile } from "../tables/reading.ts";
import { headlineProblems } from "./headlines.ts";
import { type Site, siteOf } from "./site.ts";

/** What came of a dataset: every problem, and the site where none of them is an error. */
export interface Outcome {
  readonly reading: Reading;
  readonly problems: readonly Problem[];
  readonly site: Site | undefined;
}

/** The one way through: files to rows, rows checked, rows to rates, rates to what pages ask. Nothing throws on data. */
export function runPipeline(files: readonly SentFile[]): Outcome {
  const reading = readDataset(files);
  const { config, places } = reading;
  const local = localStandards(reading).problems;
  const settings = config ? [...headlineProblems(config), ...chosenProblems(config)] : [];
  const problems = [...checkDataset(reading), ...local, ...settings];
  const root = config && places.place(config.root);
  if (!config || !root || problems.some(({ severity }) => severity === "error")) {
    return { reading, problems, site: undefined };
  }
  const site = siteOfReading(reading, config, root, problems);
  return { reading, problems: site.findings.map(({ problem }) => problem), site };
}

/** Everything that pages ask of what could be read; the settings and the places must be sound. */
export function siteOfReading(reading: Reading, config: DatasetJson, root: Place, problems: readonly Problem[]): Site {
  const { places } = reading;
  const index = indexRows(tables, reading.rows, config.sources ?? []);
  const local = localStandards(reading).set;
  const standards = standardsOf([...(local ? [local] : []), ...chosenSets(config)], places, index);
  return siteOf({ config, places, root, index, standards, reading, problems });
}
