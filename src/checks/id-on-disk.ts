import type { Problem } from "../intake/problem.ts";
import type { Place } from "../tables/places.ts";
import { placeOfCell } from "../tables/reading.ts";
import type { Check } from "./check.ts";

/** Names that Windows keeps for itself: no file or folder can have them. */
const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Ids become folders of the site; on Windows and on USB sticks some of them cannot be, or would be one (a note). */
export const idOnDisk: Check = {
  codes: ["id-differs-by-case", "id-reserved"],
  check(reading) {
    const first = new Map<string, Place>();
    return reading.places.all.flatMap((area): Problem[] => {
      const place = placeOfCell(reading, area.row, "area");
      const earlier = first.get(area.id.toLowerCase());
      first.set(area.id.toLowerCase(), earlier ?? area);
      if (earlier)
        return [{ code: "id-differs-by-case", severity: "note", place, values: { found: area.id, other: earlier.id } }];
      return reserved.test(area.id)
        ? [{ code: "id-reserved", severity: "note", place, values: { found: area.id } }]
        : [];
    });
  },
};
