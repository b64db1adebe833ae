import type { Language } from "../i18n/language.ts";
import type { Cell } from "../intake/cell.ts";
import type { Row } from "./define.ts";
import { startYear } from "./period.ts";

/** The names an office gives; a language it leaves out is for the site to fill. */
export type Names = Readonly<Partial<Record<Language, string>>> & { readonly "zh-Hans": string };

/** One row of areas.csv. What is blank there is undefined here. */
export interface Place {
  readonly id: string;
  readonly names: Names;
  /** A word of the vocabulary `areaKind`; "" where it is blank. */
  readonly kind: string;
  readonly parent: string | undefined;
  readonly schoolType: string | undefined;
  readonly setting: string | undefined;
  /** School years, as `2022-2023`: the first in which it is open, and the first in which it is no longer. */
  readonly opened: string | undefined;
  readonly closed: string | undefined;
  readonly mergedInto: string | undefined;
  readonly row: Row;
}

/** The tree of areas. Safe where the data has a cycle: no question loops, an area of a cycle is its own top. */
export interface Places {
  /** Every area, in the order of the file. */
  readonly all: readonly Place[];
  /** The area of the home page; undefined where areas.csv lacks it. */
  readonly root: Place | undefined;
  place(id: string): Place | undefined;
  /** The areas whose parent it is, in the order of the file. */
  children(id: string): readonly Place[];
  /** From the topmost area down to the area itself; empty where there is no such area. */
  path(id: string): readonly Place[];
  /** The area and all below it, each before its children; empty where there is no such area. */
  within(id: string): readonly Place[];
}

/** The places of areas.csv. Of two rows with one id the first counts (the second is a problem of its own). */
export function placesOf(rows: readonly Row[], root: string | undefined): Places {
  const byId = new Map<string, Place>();
  for (const row of rows) {
    const place = placeOf(row);
    if (!byId.has(place.id)) byId.set(place.id, place);
  }
  const all = [...byId.values()];
  const below = new Map<string, Place[]>();
  for (const place of all) {
    const siblings = below.get(place.parent ?? "");
    if (siblings) siblings.push(place);
    else below.set(place.parent ?? "", [place]);
  }
  const place = (id: string) => byId.get(id);
  const children = (id: string) => (id === "" ? [] : (below.get(id) ?? []));
  return {
    all,
    root: root === undefined ? undefined : byId.get(root),
    place,
    children,
    path: (id) => pathTo(byId, id),
    within: (id) => gather(byId.get(id), children, new Set()),
  };
}

/**
 * Whether an area is expected to report in the school year that begins in `year`: opened ≤ year < closed. A period
 * without a year asks nothing of opening and closing.
 */
export function isOpen(place: Place, year: number | undefined): boolean {
  if (year === undefined) return true;
  const opened = startYear(place.opened ?? "");
  const closed = startYear(place.closed ?? "");
  return (opened === undefined || opened <= year) && (closed === undefined || year < closed);
}

function placeOf(row: Row): Place {
  const { cells } = row;
  const id = row.key["area"] ?? "";
  const hant = word(cells["name_zh_hant"]);
  const en = word(cells["name_en"]);
  return {
    id,
    names: { "zh-Hans": word(cells["name"]) ?? id, ...(hant ? { "zh-Hant": hant } : {}), ...(en ? { en } : {}) },
    kind: word(cells["kind"]) ?? "",
    parent: word(cells["parent"]),
    schoolType: word(cells["school_type"]),
    setting: word(cells["setting"]),
    opened: word(cells["opened"]),
    closed: word(cells["closed"]),
    mergedInto: word(cells["merged_into"]),
    row,
  };
}

function word(cell: Cell | undefined): string | undefined {
  return cell?.status === "filled" && typeof cell.value === "string" ? cell.value : undefined;
}

function pathTo(byId: ReadonlyMap<string, Place>, id: string): readonly Place[] {
  const path: Place[] = [];
  const seen = new Set<string>();
  for (let place = byId.get(id); place && !seen.has(place.id); place = byId.get(place.parent ?? "")) {
    seen.add(place.id);
    path.unshift(place);
  }
  return path;
}

function gather(top: Place | undefined, children: (id: string) => readonly Place[], seen: Set<string>): Place[] {
  if (!top || seen.has(top.id)) return [];
  seen.add(top.id);
  return [top, ...children(top.id).flatMap((child) => gather(child, children, seen))];
}
