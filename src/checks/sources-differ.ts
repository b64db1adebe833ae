import { type Text, text } from "../i18n/language.ts";
import type { Problem } from "../intake/problem.ts";
import type { Row, Table } from "../tables/define.ts";
import type { Reading } from "../tables/reading.ts";
import { type Check, digits, figureIn, inEvery, labelOf, pointAt, problemAt } from "./check.ts";
import { joinOf, keyOf } from "./join.ts";
import { callsStaffTeachers } from "./staff-as-teachers.ts";

/** One figure is one number, whichever register, roll or ledger it is copied from (三统一). */
export const sourcesDiffer: Check = {
  codes: ["sources-differ"],
  check: (reading) => reading.tables.flatMap((table) => checkTable(reading, table)),
};

/** The less trusted source is the one to look at. Two rows of one source are duplicates, which is said elsewhere. */
function checkTable(reading: Reading, table: Table): Problem[] {
  const columns = Object.entries(table.columns).flatMap(([key, { type }]) =>
    type === "count" || type === "quantity" || type === "reported" ? [key] : [],
  );
  if (columns.length === 0) return [];
  const join = joinOf(reading);
  return join.firsts(table).flatMap((first) => {
    const rows = join.rows(table, keyOf(table, first));
    if (rows.length === 1) return [];
    return columns.flatMap((column) => {
      const having = rows.filter((row) => written(row, column) !== undefined);
      const [trusted, ...others] = having;
      return trusted ? others.flatMap((row) => compared(reading, table, column, trusted, row)) : [];
    });
  });
}

function compared(reading: Reading, table: Table, column: string, trusted: Row, row: Row): Problem[] {
  const [found, other] = [written(row, column), written(trusted, column)];
  if (found === undefined || other === undefined || row.source === trusted.source || found === other) return [];
  // That one of them says teachers for staff is a finding of its own, and explains this one.
  if (column === "full_time_teachers" && (callsStaffTeachers(row, trusted) || callsStaffTeachers(trusted, row)))
    return [];
  const values = {
    label: labelOf(table, column),
    found,
    source: named(row.source),
    other,
    otherSource: named(trusted.source),
    where: pointAt(trusted),
  };
  return [problemAt(reading, "sources-differ", { table, row, column }, values)];
}

/** A figure in its shortest form, a rate as printed; undefined where there is none. */
function written(row: Row, column: string): string | undefined {
  const figure = figureIn(row, column);
  if (figure) return digits(figure);
  const cell = row.cells[column];
  return cell?.status === "filled" ? cell.text : undefined;
}

function named(source: string): Text {
  return source === "" ? text("未写来源", "未寫來源", "none stated") : inEvery(() => source);
}
