import { compare, type Fraction, subtract } from "../exact/fraction.ts";
import { type Text, text } from "../i18n/language.ts";
import type { Problem } from "../intake/problem.ts";
import type { PartOfWhole, Row, Table } from "../tables/define.ts";
import { placeOfCell } from "../tables/reading.ts";
import { aboutRow, type Check, digits, figureIn, inEvery } from "./check.ts";

/** A declared part never exceeds its whole within one row: girls ≤ pupils, enrolled ≤ population − exclusions. */
export const partAboveWhole: Check = {
  codes: ["part-above-whole"],
  check: (reading) =>
    reading.tables.flatMap((table) =>
      table.parts.length === 0
        ? []
        : (reading.rows[table.id] ?? []).flatMap((row) =>
            table.parts.flatMap((rule): Problem[] => {
              const broken = brokenBy(rule, row, table);
              if (!broken) return [];
              const place = placeOfCell(reading, row, rule.part);
              return [{ code: "part-above-whole", severity: "finding", place, ...broken, about: aboutRow(table, row) }];
            }),
          ),
    ),
};

function brokenBy(rule: PartOfWhole<string>, row: Row, table: Table): Pick<Problem, "values"> | undefined {
  if (rule.groups && !rule.groups.includes(row.key["group"] ?? "all")) return undefined;
  const part = figureIn(row, rule.part);
  const whole = figureIn(row, rule.whole);
  if (!part || !whole) return undefined;
  // A blank exclusion excludes nobody.
  const excluded = (rule.excluding ?? []).flatMap((column): [string, Fraction][] => {
    const figure = figureIn(row, column);
    return figure && figure.n !== 0n ? [[column, figure]] : [];
  });
  const limit = excluded.reduce((rest, [, figure]) => subtract(rest, figure), whole);
  if (compare(part, limit) <= 0) return undefined;
  const label = (column: string) => table.columns[column]?.label ?? text(column, column, column);
  const named = [rule.whole, ...excluded.map(([column]) => column)].map(label);
  return { values: { part: label(rule.part), found: digits(part), whole: difference(named), limit: digits(limit) } };
}

/** `适龄儿童少年 − 丧失学习能力`. */
function difference(labels: readonly Text[]): Text {
  return inEvery((language) => labels.map((label) => label[language]).join(" − "));
}
