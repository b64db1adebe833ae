import { compare, fraction, multiply, subtract } from "../exact/fraction.ts";
import type { Problem } from "../intake/problem.ts";
import { inLanguage } from "../tables/dataset-json.ts";
import { shiftPeriod } from "../tables/period.ts";
import type { Place } from "../tables/places.ts";
import { pupils } from "../tables/pupils.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, inEvery, labelOf, pointAt, problemAt } from "./check.ts";
import { joinOf, keyOf } from "./join.ts";

/** A smaller change is what any year brings, whether a school was merged or not. */
const breakShare = fraction(1, 10);

/** A school's series that breaks in the year in which others were merged into it: a note that says so. */
export const mergerBreak: Check = {
  codes: ["merger-break"],
  check(reading) {
    const join = joinOf(reading);
    const merged = mergersOf(reading);
    return join.firsts(pupils).flatMap((row): Problem[] => {
      const key = keyOf(pupils, row);
      const into = merged.get(`${key.area} ${key.period}`);
      const earlier = shiftPeriod(key.period, -1);
      if (!into || earlier === undefined) return [];
      const now = join.figure(pupils, "pupils", key);
      const before = join.figure(pupils, "pupils", { ...key, period: earlier });
      if (!now || !before) return [];
      const grown = subtract(now.value, before.value);
      if (compare(grown, multiply(before.value, breakShare)) <= 0) return [];
      const values = {
        label: labelOf(pupils, "pupils"),
        before: digits(before.value),
        found: digits(now.value),
        where: pointAt(before.row),
        merged: inEvery((language) =>
          into.map(({ names }) => inLanguage(names, language)).join(language === "en" ? ", " : "、"),
        ),
      };
      return [{ ...problemAt(reading, "merger-break", now, values), severity: "note" }];
    });
  },
};

/** The places that were merged into an area, by the area and the school year in which they were no longer open. */
function mergersOf({ places }: Reading): ReadonlyMap<string, readonly Place[]> {
  const merged = new Map<string, Place[]>();
  for (const place of places.all) {
    if (!place.mergedInto || !place.closed) continue;
    const name = `${place.mergedInto} ${place.closed}`;
    merged.set(name, [...(merged.get(name) ?? []), place]);
  }
  return merged;
}
