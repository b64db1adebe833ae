import type { Published } from "../disclosure/published.ts";
import { rateColumns, recordOf } from "../downloads/rates.ts";
import type { Language } from "../i18n/language.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { placeName } from "../site/names.ts";
import { seriesName } from "../site/narration.ts";
import type { Places } from "../tables/places.ts";
import type { ExhibitTable } from "./exhibit.ts";

/** The names of indicator and area, then the columns of rates.csv with the same values. */
export function figureTable(
  figures: readonly Published<Reconciled>[],
  places: Places,
  language: Language,
): ExhibitTable {
  const rows = figures.map((figure) => {
    const place = places.place(figure.area);
    const record = recordOf(figure);
    const names = [seriesName(figure, language), place ? placeName(place, language).words : figure.area];
    return [...names, ...rateColumns.map((column) => record[column])];
  });
  return { header: ["indicator_name", "area_name", ...rateColumns], rows };
}
