import type { Table } from "../tables/define.ts";
import type { Place } from "../tables/places.ts";
import type { Filing, SentTable } from "./completeness.ts";
import type { Site } from "./site.ts";

/** More periods than that are not shown: the latest are what is asked for. */
const mostPeriods = 12;

/** The filings of the places within an area, and of the area itself, by table and period. */
export interface Matrix {
  readonly tables: readonly SentTable[];
  readonly rows: readonly { readonly place: Place; readonly filings: readonly (readonly Filing[])[] }[];
}

/** Something that is wanting. */
export interface Gap {
  readonly place: Place;
  readonly table: Table;
  readonly period: string;
  readonly filing: "partly" | "missing";
}

/** The matrix of an area: the places within it, then itself; without those that have nothing to report in any of it. */
export function matrixOf(site: Site, place: Place): Matrix {
  const { tables, filings } = site.completeness();
  const shown = tables.map(({ table, periods }) => ({ table, periods: periods.slice(-mostPeriods) }));
  const rows = [...site.places.children(place.id), place].map((each) => ({
    place: each,
    filings: tables.map((sent) => filings(each, sent).slice(-mostPeriods)),
  }));
  const asked = rows.filter((row) => row.filings.flat().some((filing) => filing !== "none"));
  const isAsked = (at: number) => asked.some((row) => row.filings[at]?.some((filing) => filing !== "none"));
  return {
    tables: shown.filter((_, at) => isAsked(at)),
    rows: asked.map((row) => ({ ...row, filings: row.filings.filter((_, at) => isAsked(at)) })),
  };
}

/** What is wanting in a matrix; of the area itself only what is not wanting because of a place within it. */
export function gapsOf({ tables, rows }: Matrix, area: Place): Gap[] {
  const all = rows.flatMap(({ place, filings }) =>
    tables.flatMap(({ table, periods }, at) =>
      periods.flatMap((period, position): Gap[] => {
        const filing = filings[at]?.[position];
        return filing === "partly" || filing === "missing" ? [{ place, table, period, filing }] : [];
      }),
    ),
  );
  const within = all.filter(({ place }) => place !== area);
  const isWithin = ({ table, period }: Gap) => within.some((gap) => gap.table === table && gap.period === period);
  return all.filter((gap) => gap.place !== area || !isWithin(gap));
}
