import { placeName } from "../site/names.ts";
import { type DatasetJson, datasetFile } from "../tables/dataset-json.ts";
import type { Column, Row, Table } from "../tables/define.ts";
import { tables } from "../tables/index.ts";
import { placesOf } from "../tables/places.ts";
import { declaresAreas } from "../tables/reading.ts";
import { canonicalText } from "./canonical.ts";

/** A file of a dataset as text, and the tables without which it says nothing. */
export interface SettingsFile {
  readonly name: string;
  readonly text: string;
  readonly needs: readonly string[];
}

/** Words of the office to itself. */
const leftOut = ["source", "note"];

/**
 * What a sender's files are checked against: dataset.json, the places and the office's own rules and limits – nothing
 * that anybody reported. Every place has its name in Traditional Chinese, since the checker cannot convert it.
 * @param rows the rows of the tables for which `isSettings` holds
 */
export function settingsFiles(config: DatasetJson, rows: Readonly<Record<string, readonly Row[]>>): SettingsFile[] {
  const files = tables.filter(isSettings).flatMap((table) => filesOf(table, rows[table.id] ?? []));
  return [{ name: datasetFile, text: JSON.stringify(config), needs: [] }, ...files];
}

/** Whether a table says what there is and what must hold: it names places only to declare them. */
export function isSettings(table: Table): boolean {
  const columns: readonly Column[] = [...Object.values(table.keys), ...Object.values(table.columns)];
  return declaresAreas(table) || columns.every(({ type }) => type !== "area");
}

/** A file for all rows that need no table, and one for each set of tables that others need. */
function filesOf(table: Table, rows: readonly Row[]): SettingsFile[] {
  if (declaresAreas(table)) {
    const named = rows.map(inBothScripts);
    return rows.length > 0 ? [{ name: `${table.id}.csv`, text: canonicalText(table, named, leftOut), needs: [] }] : [];
  }
  const byNeeds = new Map<string, Row[]>();
  for (const row of rows) {
    const needs = needsOf(row).join(" ");
    byNeeds.set(needs, [...(byNeeds.get(needs) ?? []), row]);
  }
  return [...byNeeds].map(([needs, own], at) => ({
    name: `${table.id}/${at + 1}.csv`,
    text: canonicalText(table, own, leftOut),
    needs: needs === "" ? [] : needs.split(" "),
  }));
}

/** The tables that a row speaks of as `table.column`: a rule between two says nothing where only one was sent. */
function needsOf({ cells }: Row): string[] {
  const said = Object.values(cells).flatMap((cell) => (cell.status === "filled" ? [cell.text] : []));
  const named = new Set(said.flatMap((text) => [...text.matchAll(/([a-z][a-z-]*)\.[a-z]/g)].map(([, name]) => name)));
  return tables.map(({ id }) => id).filter((id) => named.has(id));
}

function inBothScripts(row: Row): Row {
  const [place] = placesOf([row], undefined).all;
  if (!place) return row;
  const { words } = placeName(place, "zh-Hant");
  return { ...row, cells: { ...row.cells, name_zh_hant: { status: "filled", value: words, text: words } } };
}
