import type { GridRow } from "../files/grid.ts";
import type { Remark } from "../files/opened.ts";
import { besideData } from "./beside.ts";
import { isFilled } from "./figure.ts";
import { spareColumn, turnedNote, unreadColumn } from "./header-remarks.ts";
import { type Around, isOfWords, layoutOf } from "./layout.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Headed } from "./neighbours.ts";
import { type TurnedParts, turnedParts } from "./turned-parts.ts";
import type { Layout, Section, SheetRow } from "./view.ts";

/** Where a cell of the table as turned stands in the sheet. */
interface Origin {
  readonly row: number;
  readonly position: number;
}

/**
 * A table with its figures named in rows and its years or levels in columns, turned so that each of those columns is a
 * row. Undefined where the sheet is no such table.
 */
export function turned(
  header: readonly GridRow[],
  rows: readonly GridRow[],
  around: Around,
  lexicon: Lexicon,
): (Pick<Section, "layout" | "rows"> & { readonly beside: readonly GridRow[] }) | undefined {
  const parts = turnedParts(header, rows, lexicon);
  if (!parts) return undefined;
  const last = header.at(-1)?.row ?? 1;
  const body = new Set(rows.filter(({ cells }) => besideData(cells) === undefined && isFilled(cells[parts.names])));
  const sheet = sheetOf([...body], parts, last);
  const layout = layoutOf([{ row: last, cells: sheet.labels }], { ...around, rows: sheet.rows }, lexicon);
  const remarks = [
    ...unreadRemarks(parts, rows, lexicon).map((remark) => ({ ...remark, row: last })),
    ...layout.remarks.map((remark) => moved(remark, sheet.origins)),
    { ...turnedNote(sheet.dimensions, lexicon), row: last },
  ];
  const beside = rows.filter((row) => !body.has(row));
  return { layout: { ...movedFixed(layout, sheet.origins), remarks }, rows: sheet.rows, beside };
}

/** The table as turned: its labels, where each of them stands in the sheet, and its rows. */
function sheetOf(body: readonly GridRow[], parts: TurnedParts, header: number) {
  const dimensions = [...new Set(parts.spread.flatMap(({ meaning }) => Object.keys(meaning.words)))];
  const groups = groupsOf(body, parts);
  const measures = measuresOf(groups, parts);
  const labels = [...parts.keys.map(({ path }) => path.join("")), ...dimensions, ...measures.map(({ label }) => label)];
  const origins: Origin[] = [
    ...parts.keys.map(({ position }) => ({ row: header, position })),
    ...dimensions.map(() => ({ row: header, position: parts.spread[0]?.position ?? 0 })),
    ...measures.map(({ row }) => ({ row, position: parts.names })),
  ];
  const rows = groups.flatMap((group) =>
    parts.spread.map((over) => recordOf(group, over, dimensions, measures, parts, header)),
  );
  return { dimensions, labels, origins, rows };
}

function unreadRemarks({ unread, spare }: TurnedParts, rows: readonly GridRow[], lexicon: Lexicon): Remark[] {
  const known = { lexicon, taken: new Set<string>() };
  return unread.map((column) =>
    spare.has(column.position)
      ? spareColumn(column)
      : unreadColumn(column, known, () => isOfWords(rows, column.position)),
  );
}

/** Rows of one place and time, with the text of their keys; a blank key is that of the row above. */
interface Group {
  readonly keys: readonly { readonly text: string; readonly row: number }[];
  readonly rows: GridRow[];
}

function groupsOf(rows: readonly GridRow[], { keys }: TurnedParts): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const own = keys.map(({ position }, at) => {
      const text = (row.cells[position] ?? "").trim();
      return text === "" ? (groups.at(-1)?.keys[at] ?? { text, row: row.row }) : { text, row: row.row };
    });
    const same = groups.at(-1)?.keys.every(({ text }, at) => text === own[at]?.text);
    if (same) groups.at(-1)?.rows.push(row);
    else groups.push({ keys: own, rows: [row] });
  }
  return groups;
}

interface Measure {
  readonly label: string;
  /** Where it is named first. */
  readonly row: number;
}

function measuresOf(groups: readonly Group[], parts: TurnedParts): readonly Measure[] {
  const named = new Map<string, Measure>();
  for (const { rows } of groups) {
    for (const row of rows) {
      const label = labelIn(row, parts);
      if (!named.has(label)) named.set(label, { label, row: row.row });
    }
  }
  return [...named.values()];
}

function labelIn({ cells }: GridRow, { names, units }: TurnedParts): string {
  const unit = units === undefined ? "" : (cells[units] ?? "").trim();
  const name = (cells[names] ?? "").trim();
  return unit === "" ? name : `${name}（${unit.replace(/^[（(](.*)[）)]$/, "$1")}）`;
}

/** One column of a group as a row: its keys, the words over it, then its figures. */
function recordOf(
  { keys, rows }: Group,
  { position, meaning }: Headed,
  dimensions: readonly string[],
  measures: readonly Measure[],
  parts: TurnedParts,
  header: number,
): SheetRow {
  const found = measures.map(({ label }) => rows.find((row) => labelIn(row, parts) === label));
  return {
    row: rows[0]?.row ?? header,
    cells: [
      ...keys.map(({ text }) => text),
      ...dimensions.map((key) => meaning.words[key] ?? ""),
      ...found.map((row) => row?.cells[position] ?? ""),
    ],
    at: [
      ...keys.map(({ row }, at) => ({ row, position: parts.keys[at]?.position ?? 0 })),
      ...dimensions.map(() => ({ row: header, position })),
      ...found.map((row) => ({ row: row?.row ?? header, position })),
    ],
  };
}

function moved(remark: Remark, origins: readonly Origin[]): Remark {
  const at =
    remark.position === undefined || remark.refusal.code === "read-from-title" ? undefined : origins[remark.position];
  return at ? { ...remark, ...at } : remark;
}

/** Keys from the header of the turned table stand where the sheet names the figure. */
function movedFixed(layout: Layout, origins: readonly Origin[]): Layout {
  const titles = new Set(origins.map(({ row }) => row));
  const views = layout.views.map((view) => ({
    ...view,
    fixed: view.fixed.map((each) => {
      const at = each.row !== undefined && titles.has(each.row) ? origins[each.position ?? -1] : undefined;
      return at ? { ...each, ...at } : each;
    }),
  }));
  return { ...layout, views };
}
