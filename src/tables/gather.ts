import { openFile } from "../files/open.ts";
import type { Opened, Remark } from "../files/opened.ts";
import { languages } from "../i18n/language.ts";
import { fold } from "../intake/fold.ts";
import { datasetFile } from "./dataset-json.ts";
import type { Table } from "./define.ts";
import { tables as declared } from "./index.ts";
import { declaresAreas, isPassedOver, type SentFile } from "./reading.ts";
import { recogniseTable } from "./recognise.ts";

/** Where one file of a heap goes in a dataset, or why it goes nowhere. Names are relative, with `/`. */
export type Placing =
  /** Copied as it is; a workbook with sheets of several tables stands beside the tables. */
  | { readonly from: string; readonly way: "placed"; readonly to: string; readonly tables: readonly Table[] }
  /** The dataset, or the heap itself, has the same bytes already under `to`. */
  | { readonly from: string; readonly way: "already-there"; readonly to: string }
  /** The dataset has another file under `to`, and nothing is ever overwritten. */
  | { readonly from: string; readonly way: "name-taken"; readonly to: string }
  | { readonly from: string; readonly way: "unreadable"; readonly remark: Remark }
  | { readonly from: string; readonly way: "unrecognised" }
  | { readonly from: string; readonly way: "several"; readonly tables: readonly Table[] };

/**
 * Sorts a heap of files of any name into the tables of a dataset, by their headers and else by their names. Decides
 * only: copying is for the caller. Every file of the heap but hidden ones and words for people has its placing.
 * @param heap files named relative to the heap's folder
 * @param there the files that the dataset has already
 */
export function planGathering(
  heap: readonly SentFile[],
  there: readonly SentFile[],
  tables: readonly Table[] = declared,
): Placing[] {
  const taken = new Map(there.map(({ name, bytes }) => [name, bytes]));
  const files = heap.filter(({ name }) => !isPassedOver(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return files.map((file) => {
    const placing = placingOf(file, tables);
    return placing.way === "placed" ? claim(placing, file, taken) : placing;
  });
}

function placingOf(file: SentFile, tables: readonly Table[]): Placing {
  const from = file.name;
  if (lastPart(from) === datasetFile) return { from, way: "placed", to: datasetFile, tables: [] };
  const opened = openFile(from, file.bytes);
  const fault = opened.remarks.find(({ severity }) => severity === "error");
  if (opened.grids.length === 0) return fault ? { from, way: "unreadable", remark: fault } : unrecognised(from);
  const found = tablesOf(opened, from, tables);
  const doubtful = found.find((each) => each.length > 1);
  if (doubtful) return { from, way: "several", tables: doubtful };
  const certain = [...new Set(found.flat())];
  const [only] = certain;
  if (!only) return unrecognised(from);
  return { from, way: "placed", to: targetOf(file, only, certain.length > 1), tables: certain };
}

function unrecognised(from: string): Placing {
  return { from, way: "unrecognised" };
}

/** The tables that each sheet may be of, by its header; where no sheet tells, the file's name. */
function tablesOf({ grids }: Opened, name: string, tables: readonly Table[]): (readonly Table[])[] {
  const byHeader = grids.map((grid) => listOf(recogniseTable(grid, tables)));
  if (byHeader.some((found) => found.length > 0)) return byHeader;
  const folded = fold(lastPart(name));
  return [
    tables.filter(({ id, label }) =>
      [id, ...languages.map((each) => label[each])].some((word) => folded.includes(fold(word))),
    ),
  ];
}

function listOf(found: Table | readonly Table[] | undefined): readonly Table[] {
  if (found === undefined) return [];
  return "id" in found ? [found] : found;
}

/** A folder of the heap is often the sender, so it stays in the name. */
function targetOf({ name, bytes }: SentFile, table: Table, mixed: boolean): string {
  const ending = bytes[0] === 0x50 && bytes[1] === 0x4b ? ".xlsx" : ".csv";
  const stem = name
    .split("/")
    .join("-")
    .replace(/\.[^.]*$/, "")
    .replace(/^[.~]+/, "");
  if (mixed) return `${stem}${ending}`;
  return declaresAreas(table) ? `${table.id}${ending}` : `${table.id}/${stem}${ending}`;
}

/** Takes the name for the file, unless it is taken: by the same file, or by another one. */
function claim(placing: Placing & { way: "placed" }, { bytes }: SentFile, taken: Map<string, Uint8Array>): Placing {
  const { from, to } = placing;
  const twin = [...taken].find(([, other]) => isSame(other, bytes));
  if (twin) return { from, way: "already-there", to: twin[0] };
  if (taken.has(to)) return { from, way: "name-taken", to };
  taken.set(to, bytes);
  return placing;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}
