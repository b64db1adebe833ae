import { type Text, text } from "../i18n/language.ts";
import type { Cell } from "../intake/cell.ts";
import { fold } from "../intake/fold.ts";
import type { Problem, RegisterEntry } from "../intake/problem.ts";
import { corrections as register } from "../tables/corrections.ts";
import type { Row, Table } from "../tables/define.ts";
import { placeOfCell, type Reading, rowsOf } from "../tables/reading.ts";
import { type Check, inEvery, labelOf, pointAt, problemAt, wordOf } from "./check.ts";
import { joinOf, type Key } from "./join.ts";

type Entry = Row<typeof register>;

/** The cell that an entry is about. */
interface Subject {
  readonly table: Table;
  readonly row: Row;
  readonly column: string;
}

/**
 * An entry of corrections.csv is about one cell, and applies while the cell holds what it held when the entry was
 * made. Once the cell has changed, or where there is no such cell, that is a finding at the entry.
 */
export const corrections: Check = {
  codes: ["correction-outdated", "correction-unmatched"],
  check: (reading) => rowsOf(reading, register).flatMap((entry) => checkEntry(reading, entry)),
};

/** Marks the findings and notes at every cell that the register knows as it stands. Errors stay what they are. */
export function markCorrections(reading: Reading, problems: readonly Problem[]): Problem[] {
  const known = new Map<string, RegisterEntry>();
  for (const entry of rowsOf(reading, register)) {
    const subject = subjectOf(reading, entry);
    if (subject && textOf(subject) === heldBy(entry)) known.set(cellName(subject), entryOf(reading, entry));
  }
  if (known.size === 0) return [...problems];
  return problems.map((problem) => {
    const { file, row, column } = problem.place;
    const entry = problem.severity === "error" ? undefined : known.get(`${file}\t${row}\t${column?.key}`);
    return entry ? { ...problem, status: entry.kind, entry } : problem;
  });
}

function checkEntry(reading: Reading, entry: Entry): Problem[] {
  const subject = subjectOf(reading, entry);
  const table = tableOf(reading, entry);
  // Where a file of the table has errors the cell may be there and unreadable, and that is said already.
  if (table && hasErrors(reading, table)) return [];
  const about = { area: entry.key["area"] ?? "", ...(entry.key["period"] ? { period: entry.key["period"] } : {}) };
  if (!subject) {
    const at = { table: register, row: entry, column: table ? "column" : "table" };
    return [{ ...problemAt(reading, "correction-unmatched", at, { locator: locatorOf(entry) }), about }];
  }
  const [held, found] = [heldBy(entry), textOf(subject)];
  if (held === found) return [];
  const where = inEvery(
    (language) => `${pointAt(subject.row)[language]} · ${labelOf(subject.table, subject.column)[language]}`,
  );
  const at = { table: register, row: entry, column: "held" };
  const values = { held: shown(held), found: shown(found), where };
  return [{ ...problemAt(reading, "correction-outdated", at, values), about }];
}

function hasErrors({ problems, files }: Reading, table: Table): boolean {
  const names = files.filter((file) => file.table === table.id).map(({ name }) => name);
  return problems.some(({ severity, place }) => severity === "error" && names.includes(place.file));
}

function tableOf({ tables }: Reading, entry: Entry): Table | undefined {
  const name = fold(entry.key["table"] ?? "").replace(/\.csv$/, "");
  return tables.find(({ id, label }) => [id, ...Object.values(label)].some((each) => fold(each) === name));
}

function columnOf(table: Table, entry: Entry): string | undefined {
  const name = fold(entry.key["column"] ?? "");
  const named = Object.entries(table.columns).find(([key, { label, aliases = [] }]) =>
    [key, ...Object.values(label), ...aliases].some((each) => fold(each) === name),
  );
  return named?.[0];
}

function subjectOf(reading: Reading, entry: Entry): Subject | undefined {
  const table = tableOf(reading, entry);
  const column = table && columnOf(table, entry);
  if (!table || column === undefined) return undefined;
  const { area = "", period = "", level = "all", group = "all", grade = "", source = "" } = entry.key;
  const key: Key = { area, period, level, group: groupOf(table, group), grade };
  const rows = joinOf(reading).rows(table, key);
  const row = source === "" ? rows[0] : rows.find((each) => each.source === source);
  return row && { table, row, column };
}

/** A group is read as words, since programmes are: `女童` is `girls` where the table has groups. */
function groupOf(table: Table, written: string): string {
  const column = table.keys[table.dimensions.group ?? ""];
  if (column?.type !== "choice") return written;
  const { words, aliases = {} } = column.of;
  const known = Object.entries(words).find(([word, label]) =>
    [word, ...Object.values(label), ...(aliases[word] ?? [])].some((each) => fold(each) === fold(written)),
  );
  return known?.[0] ?? written;
}

const marks: Readonly<Record<Exclude<Cell["status"], "filled">, string>> = {
  not_reported: "",
  not_available: "[x]",
  not_applicable: "[z]",
  confidential: "[c]",
};

function textOf({ row, column }: Subject): string {
  const cell = row.cells[column];
  if (!cell) return "";
  return cell.status === "filled" ? cell.text : marks[cell.status];
}

function heldBy({ cells }: Entry): string {
  return cells.held.status === "filled" ? cells.held.text : marks[cells.held.status];
}

function shown(found: string): string | Text {
  return found === "" ? text("空白", "空白", "blank") : found;
}

function cellName({ row, column }: Subject): string {
  return `${row.file}\t${row.row}\t${column}`;
}

/** A blank kind says no more than that the discrepancy is known. */
function entryOf(reading: Reading, entry: Entry): RegisterEntry {
  const said = (cell: Cell<string>) => (cell.status === "filled" ? cell.text : "");
  const { kind, reason, who, when } = entry.cells;
  const word = kind.status === "filled" ? kind.value : "known";
  return {
    kind: word === "corrected" || word === "disputed" ? word : "known",
    reason: said(reason),
    who: said(who),
    when: said(when),
    place: placeOfCell(reading, entry, "held"),
  };
}

/** The cell that was looked for, as the entry names it. */
function locatorOf(entry: Entry): Text {
  const parts = Object.entries(register.keys).filter(([key]) => (entry.key[key] ?? "") !== "");
  return inEvery((language) =>
    parts.map(([key, column]) => wordOf(column, entry.key[key] ?? "")[language]).join(language === "en" ? ", " : "、"),
  );
}
