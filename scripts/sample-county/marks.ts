import { columnOf, placeOf, type RowKey } from "./cell.ts";
import { columns, type TableId, type Tables } from "./columns.ts";

/**
 * What papers look like besides their figures: a year that was never sent in, cells left empty, symbols, notes.
 * None of these is a mistake. They belong to the county laid out by hand; elsewhere they apply where their row exists.
 */
interface Mark extends RowKey {
  readonly cells: Readonly<Record<string, string>>;
}

const gap = {
  period: "2020-2021",
  tables: ["enrolment", "completion", "teachers", "library", "floor-area"],
  areas: ["990101203000", "990101203-s01", "990101203-s02"],
} as const;

const decade = Array.from({ length: 10 }, (_, place) => `${2014 + place}-${2015 + place}`);

function mark(table: TableId, area: string, period: string, level: string, cells: Mark["cells"], group = "all"): Mark {
  return { table, area, period, level, group, cells };
}

const marks: readonly Mark[] = [
  ...decade.map((year) => mark("library", "990101105-s01", year, "primary", { pupils: "" })),
  ...decade.slice(0, 2).map((year) => mark("pupils", "990101201-s01", year, "primary", { left_behind: "" })),
  mark("pupils", "990101108-s01", "2014-2015", "primary", { large_classes: "" }),
  mark("teachers", "990101202-s02", "2014-2015", "primary", { heads_certified: "", reported_heads_certified_rate: "" }),
  mark("graduation", "990101200-s03", "2019-2020", "lower_secondary", {
    passed_all_subjects: "",
    reported_pass_rate: "",
    note: "疫情期间未组织统考",
  }),
  mark("floor-area", "990101202-s02", "2014-2015", "primary", { unsafe_area: "[x]", note: "当年未作危房鉴定" }),
  mark(
    "enrolment",
    "990101204000",
    "2016-2017",
    "lower_secondary",
    { enrolled: "[c]", reported_enrolment_rate: "" },
    "disabled",
  ),
  mark("teachers", "990101204-s01", "2021-2022", "primary", {
    reported_new_qualified_rate: "[z]",
    note: "当年未补充教师",
  }),
  mark("pupils", "990101104-s04", "2018-2019", "primary", { note: "2018年9月由东村小学、西村小学合并而成" }),
  mark("pupils", "990101106-s01", "2021-2022", "primary", { note: "杨柳村小学并入" }),
  mark("pupils", "990101200-s01", "2019-2020", "primary", { note: "岩脚教学点并入" }),
  mark("literacy", "990101203000", "2020", "all", { note: "按第七次人口普查调整" }),
  mark("student-aid", "990101000000", "2014", "all", { note: "各学段合计，单位为人次" }),
];

export function applyMarks(tables: Tables): void {
  for (const id of gap.tables) leaveOut(tables, id);
  for (const one of marks) {
    const table = tables[one.table];
    const row = table.rows[placeOf(tables, one)];
    if (row === undefined) continue;
    for (const [column, text] of Object.entries(one.cells)) row[columnOf(table, column)] = text;
  }
}

function leaveOut(tables: Tables, id: (typeof gap.tables)[number]): void {
  const [area, period] = [columns[id].indexOf("area"), columns[id].indexOf("school_year")];
  const missing = (row: string[]) => row[period] === gap.period && gap.areas.some((one) => one === row[area]);
  tables[id].rows.splice(0, tables[id].rows.length, ...tables[id].rows.filter((row) => !missing(row)));
}
