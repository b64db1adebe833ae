import type { Grid } from "../files/grid.ts";
import { languages } from "../i18n/language.ts";
import { fold } from "../intake/fold.ts";
import { isFigureColumn, noPlaces } from "../sheets/lexicon.ts";
import { sectionsOf } from "../sheets/sections.ts";
import type { Section } from "../sheets/view.ts";
import type { Table } from "./define.ts";
import { lexiconOfTable } from "./lexicon.ts";

/** A header stands within these rows. */
const looked = 60;

/**
 * Which table a sheet is of, by the names in its header: the one that reads most of its columns and leaves fewest
 * unread. Several where the header fits them equally well and neither its title nor its name tells; undefined where it
 * is that of none.
 */
export function recogniseTable(grid: Grid, tables: readonly Table[]): Table | readonly Table[] | undefined {
  const top = { ...grid, rows: grid.rows.slice(0, looked) };
  const scored = tables.map((table) => ({ table, score: scoreOf(top, table) })).filter(({ score }) => score > 0);
  const most = Math.max(...scored.map(({ score }) => score));
  const likely = scored.filter(({ score }) => score === most).map(({ table }) => table);
  const [first] = likely;
  if (likely.length < 2) return first;
  const named = likely.filter((table) => isNamedIn(grid, table));
  const [only, ...more] = named;
  return only && more.length === 0 ? only : likely;
}

/** The table that a name is, in any language or by its id; what is written around it is a number or the word for a form. */
export function tableNamed(name: string, tables: readonly Table[]): Table | undefined {
  const bare = fold(name)
    .replace(/^[0-9一二三四五六七八九十]+[.、_ -]*/, "")
    .replace(/(统计|統計|情况|情況)?表?[0-9]*$/, "");
  return tables.find((table) =>
    writingsOf(table).some((writing) => writing === fold(name) || bareOf(writing) === bare),
  );
}

function bareOf(writing: string): string {
  return writing.replace(/(情况|情況)$/, "");
}

function writingsOf({ id, label }: Table): string[] {
  return [id, ...languages.map((language) => label[language])].map(fold);
}

/** Columns of figures that the table has, less those that it does not and the keys that are missing. */
function scoreOf(grid: Grid, table: Table): number {
  const lexicon = lexiconOfTable(table);
  const { sections } = sectionsOf(grid, lexicon, noPlaces);
  return Math.max(0, ...sections.map((section) => scoreOfSection(section, (key) => isFigureColumn(key, lexicon))));
}

function scoreOfSection({ layout }: Section, isFigure: (key: string) => boolean): number {
  const read = new Set(layout.views.flatMap(({ seats }) => seats.map(({ key }) => key)).filter(isFigure));
  const lost = layout.remarks.filter(({ severity }) => severity === "error").length;
  return read.size === 0 ? 0 : read.size + layout.keys.length / 10 - lost;
}

/** Whether the sheet's name or a line above its figures names the table. */
function isNamedIn({ sheet = "", rows }: Grid, table: Table): boolean {
  const said = fold([sheet, ...rows.slice(0, 3).map(({ cells }) => cells.join(" "))].join(" "));
  return writingsOf(table).some((writing) => said.includes(bareOf(writing)));
}
