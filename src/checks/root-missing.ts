import { nearest } from "../intake/nearest.ts";
import { datasetFile } from "../tables/dataset-json.ts";
import { areasAreKnown, type Check } from "./check.ts";

/** The area of the home page has its row in areas.csv. */
export const rootMissing: Check = {
  codes: ["root-missing"],
  check(reading) {
    const { config, places } = reading;
    if (!config || places.root || !areasAreKnown(reading)) return [];
    const likely = nearest(
      config.root,
      places.all.map(({ id }) => id),
    );
    const values = { found: config.root, ...(likely ? { nearest: likely } : {}) };
    return [{ code: "root-missing", severity: "error", place: { file: datasetFile }, values }];
  },
};
