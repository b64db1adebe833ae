import type { Problem } from "../intake/problem.ts";
import { inLanguage } from "../tables/dataset-json.ts";
import type { Place, Places } from "../tables/places.ts";
import { placeOfCell, type Reading } from "../tables/reading.ts";
import { type Check, inEvery } from "./check.ts";

/** Following the parents of an area never leads back to it. One problem a cycle, at its first row. */
export const parentCycle: Check = {
  codes: ["parent-cycle"],
  check(reading) {
    const settled = new Set<string>();
    return reading.places.all.flatMap((place) => {
      const cycle = cycleFrom(place, reading.places, settled);
      return cycle.length > 0 ? [problem(cycle, reading)] : [];
    });
  },
};

/** The cycle that is reached from an area; empty where there is none, or where it is known already. */
function cycleFrom(start: Place, places: Places, settled: Set<string>): Place[] {
  const walked: Place[] = [];
  let place: Place | undefined = start;
  while (place && !settled.has(place.id)) {
    settled.add(place.id);
    walked.push(place);
    place = places.place(place.parent ?? "");
  }
  return place && walked.includes(place) ? walked.slice(walked.indexOf(place)) : [];
}

function problem(cycle: readonly Place[], reading: Reading): Problem {
  const first = cycle.reduce((a, b) => (b.row.row < a.row.row ? b : a));
  const at = cycle.indexOf(first);
  const round = [...cycle.slice(at), ...cycle.slice(0, at), first];
  const path = inEvery((language) =>
    round.map(({ id, names }) => `${inLanguage(names, language)} (${id})`).join(" → "),
  );
  const place = placeOfCell(reading, first.row, "parent");
  return { code: "parent-cycle", severity: "error", place, values: { path }, about: { area: first.id } };
}
