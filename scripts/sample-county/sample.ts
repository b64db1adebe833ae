import { type County, type CountyOptions, makeCounty } from "./county.ts";
import { slips } from "./slips.ts";

/** The county in data/sample-county. The seed is one under which no cohort graduates more pupils than it took in. */
export const sampleOptions: CountyOptions = {
  townships: 14,
  schools: 40,
  firstYear: 2014,
  years: 10,
  seed: 209,
  slips,
};

export function sampleCounty(): County {
  return makeCounty(sampleOptions);
}
