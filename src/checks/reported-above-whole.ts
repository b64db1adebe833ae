import { compare, type Fraction, fraction, multiply } from "../exact/fraction.ts";
import type { Reported } from "../exact/reported.ts";
import type { Problem } from "../intake/problem.ts";
import type { ReportedColumn, Row } from "../tables/define.ts";
import { placeOfCell } from "../tables/reading.ts";
import { aboutRow, type Check } from "./check.ts";

/** A rate that cannot pass the whole is not printed as more than 100 %. */
export const reportedAboveWhole: Check = {
  codes: ["reported-above-whole"],
  check: (reading) =>
    reading.tables.flatMap((table) => {
      const bounded = Object.entries(table.columns).flatMap(([key, column]): [string, ReportedColumn][] =>
        column.type === "reported" && column.atMostWhole ? [[key, column]] : [],
      );
      if (bounded.length === 0) return [];
      return (reading.rows[table.id] ?? []).flatMap((row) =>
        bounded.flatMap(([key, column]): Problem[] => {
          const found = tooMuch(row, key, column);
          if (found === undefined) return [];
          const place = placeOfCell(reading, row, key);
          const about = aboutRow(table, row);
          return [{ code: "reported-above-whole", severity: "finding", place, values: { found }, about }];
        }),
      );
    }),
};

const hundred = fraction(100);
const tenth = fraction(1, 10);

/** The text of a cell above 100 %. */
function tooMuch(row: Row, key: string, { unit }: ReportedColumn): string | undefined {
  const cell = row.cells[key];
  if (cell?.status !== "filled" || typeof cell.value === "string" || !("form" in cell.value)) return undefined;
  const percent = percentOf(cell.value, unit);
  return percent && compare(percent, hundred) > 0 ? cell.text : undefined;
}

/** A bare number is in the column's unit, and per mille is a tenth of a percent. */
function percentOf({ form, value }: Reported, unit: ReportedColumn["unit"]): Fraction | undefined {
  if (form === "percent") return value;
  if (form === "per_mille") return multiply(value, tenth);
  if (form === "plain") return unit === "%" ? value : multiply(value, hundred);
  return undefined;
}
