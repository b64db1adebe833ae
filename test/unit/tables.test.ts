import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { fold } from "../../src/intake/fold.ts";
import type { Column, Table } from "../../src/tables/define.ts";
import { tableById, tables } from "../../src/tables/index.ts";
import type { Vocabulary } from "../../src/tables/vocabulary.ts";
import * as vocabulary from "../../src/tables/vocabulary.ts";

/** TABLES, *The tables* and *Every row says where, when, and from which paper*: every header, in order. */
const contract: Record<string, string> = {
  areas: "area name name_zh_hant name_en parent kind school_type setting opened closed merged_into source note",
  enrolment:
    "area school_year level group population counted_separately unable_to_learn enrolled reported_enrolment_rate source note",
  pupils:
    "area school_year level pupils girls boarders poor left_behind migrant classes large_classes schools teaching_points reported_class_size source note",
  grades:
    "area school_year level grade pupils girls classes entrants repeaters transferred_in transferred_out source note",
  dropout: "area school_year level group pupils_at_start dropouts suspected reported_dropout_rate source note",
  completion: "area school_year level population completed reported_completion_rate source note",
  graduation:
    "area school_year level final_year_pupils graduates passed_all_subjects promoted reported_graduation_rate reported_pass_rate reported_promotion_rate source note",
  literacy:
    "area year population unable_to_learn literate made_literate retained reported_literacy_rate reported_retention_rate source note",
  teachers:
    "area school_year level staff full_time_teachers qualified above_required new_teachers new_qualified heads heads_certified reported_qualified_rate reported_above_required_rate reported_new_qualified_rate reported_heads_certified_rate reported_pupil_teacher_ratio source note",
  library: "area school_year level pupils books books_added reported_books_per_pupil source note",
  "floor-area":
    "area school_year level pupils floor_area teaching_area unsafe_area reported_floor_area_per_pupil source note",
  "student-aid":
    "area year stage programme eligible recipients amount informed reported_coverage_rate reported_awareness_rate source note",
  standards:
    "indicator level group setting judges min_classes max_classes limit better strict document from to source note",
  corrections: "table area period level group grade column source held kind reason who when note",
  rules: "code says left operator right tables tolerance missing severity source note",
};

/** TABLES, *The tables*: the column "basis". */
const bases: Record<string, string> = {
  ...{ areas: "", enrolment: "household_register", pupils: "school_register", grades: "school_register" },
  ...{ dropout: "school_register", completion: "household_register", graduation: "school_register" },
  ...{ literacy: "household_register", teachers: "", library: "school_register", "floor-area": "school_register" },
  ...{ "student-aid": "", standards: "", corrections: "", rules: "" },
};

const words: Record<string, string> = {
  level: "primary lower_secondary all",
  group: "all girls disabled poor",
  grade: "1 2 3 4 5 6 7 8 9",
  stage: "preschool primary lower_secondary upper_secondary vocational tertiary all",
  areaKind: "province prefecture county township village school teaching_point",
  schoolType: "primary lower_secondary nine_year",
  setting: "urban town rural",
  better: "higher lower",
  yesNo: "yes no",
  correctionKind: "known corrected disputed",
  operator: "= <= >= < > !=",
  missing: "skip zero",
  ruleSeverity: "finding note",
};

const vocabularies = Object.entries<Vocabulary>(vocabulary);

function columnsOf(table: Table): [string, Column][] {
  return [...Object.entries(table.keys), ...Object.entries(table.columns)];
}

/** Every way of writing something, each once, as intake compares them. */
function writings(key: string, named: { label: Record<string, string>; aliases?: readonly string[] }): string[] {
  return [...new Set([key, ...Object.values(named.label), ...(named.aliases ?? [])].map(fold))];
}

test("tables stand in the order of TABLES", () => {
  expect(tables.map(({ id }) => id)).toEqual(Object.keys(contract));
});

test("a table's id is the stem of its file and finds it", () => {
  const files = readdirSync(new URL("../../src/tables/", import.meta.url));
  for (const table of tables) {
    expect(files).toContain(`${table.id}.ts`);
    expect(tableById.get(table.id)).toBe(table);
  }
  expect(tableById.get("no-such-table")).toBeUndefined();
});

test.each(tables.map((table) => [table.id, table] as const))(
  "%s.csv has the columns of TABLES, in order",
  (id, table) => {
    expect(columnsOf(table).map(([key]) => key)).toEqual(contract[id]?.split(" "));
    expect(table.basis).toBe(bases[id]);
  },
);

test.each(tables.map((table) => [table.id, table] as const))(
  "no header of %s.csv can mean two of its columns, in any language",
  (_, table) => {
    const headers = columnsOf(table).flatMap(([key, column]) => writings(key, column));
    expect(headers.filter((header, position) => headers.indexOf(header) !== position)).toEqual([]);
  },
);

test("no alias of a column repeats another of its writings", () => {
  for (const table of tables) {
    for (const [key, { aliases = [] }] of columnsOf(table)) {
      const folded = aliases.map(fold);
      expect(new Set(folded).size, `${table.id}.${key}: ${folded}`).toBe(folded.length);
    }
  }
});

test("the options of every choice are those of TABLES", () => {
  const declared = vocabularies.map(([name, { words }]) => [name, Object.keys(words).sort()]);
  const expected = Object.entries(words).map(([name, list]) => [name, list.split(" ").sort()]);
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(expected));
});

test.each(vocabularies)("no writing of %s can mean two of its words", (_, { words, aliases = {} }) => {
  const all = Object.entries(words).flatMap(([word, label]) => writings(word, { label, aliases: aliases[word] ?? [] }));
  expect(all.filter((writing, position) => all.indexOf(writing) !== position)).toEqual([]);
  expect(Object.keys(words)).toEqual(expect.arrayContaining(Object.keys(aliases)));
});

test("a dimension of a table is one of its keys, and the keys of figures are dimensions", () => {
  for (const { id, keys, dimensions } of tables) {
    const { period, level, group, grade } = dimensions;
    const named = [period === "none" ? [] : [period], level ?? [], group ?? [], grade ? ["grade"] : []].flat();
    expect(Object.keys(keys), id).toEqual(expect.arrayContaining(named));
    if (period !== "none") expect(Object.keys(keys), id).toEqual(["area", ...named]);
  }
});

test("groups and programmes mean all where they are blank; area, period and level must be written", () => {
  for (const { id, keys, dimensions } of tables.filter(({ dimensions }) => dimensions.period !== "none")) {
    for (const [key, { blank }] of Object.entries(keys))
      expect(blank, `${id}.${key}`).toBe(key === dimensions.group ? "all" : undefined);
  }
});

test("the rules of a table name its counts and quantities", () => {
  for (const { id, columns, parts, additive, grouped } of tables) {
    const named = [parts.flatMap(({ part, whole, excluding = [] }) => [part, whole, ...excluding]), additive, grouped];
    for (const column of named.flat()) expect(columns[column]?.type, `${id}.${column}`).toMatch(/^(count|quantity)$/);
  }
});

test("a part and its whole are counted in the same unit", () => {
  for (const { id, columns, parts } of tables) {
    for (const { part, whole, excluding = [] } of parts) {
      const units = [part, whole, ...excluding].map((key) => (columns[key] as { unit?: string }).unit);
      expect(new Set(units).size, `${id}: ${part} of ${whole}`).toBe(1);
    }
  }
});

test("only persons and classes add up over levels: never schools, teaching points, heads, books or buildings", () => {
  for (const { columns, additive } of tables) {
    const kinds = additive.map((key) => (columns[key] as { unit?: string }).unit);
    expect(["persons", "classes"]).toEqual(expect.arrayContaining([...new Set(kinds)]));
    for (const never of ["schools", "teaching_points", "heads", "heads_certified"])
      expect(additive).not.toContain(never);
  }
});

test("only a table with groups has columns in which a group is part of all", () => {
  for (const { id, dimensions, grouped, outside = [] } of tables) {
    if (!dimensions.group) expect([...grouped, ...outside], id).toEqual([]);
  }
});

test("what tells rows of one key apart is a value column", () => {
  const { distinguishedBy = [], columns = {} } = tableById.get("standards") ?? {};
  expect(distinguishedBy).toEqual(["min_classes", "max_classes", "from", "to"]);
  expect(Object.keys(columns)).toEqual(expect.arrayContaining([...distinguishedBy]));
});

test("every column named reported_ holds a rate as printed, and no other does", () => {
  for (const table of tables) {
    for (const [key, { type }] of columnsOf(table))
      expect(type === "reported", `${table.id}.${key}`).toBe(key.startsWith("reported_"));
  }
});

test("a rate cannot pass 100 % only where it is a percentage of a declared whole", () => {
  const percents = tables.flatMap((table) =>
    columnsOf(table).flatMap(([key, column]) => (column.type === "reported" ? [{ key, column }] : [])),
  );
  const free = percents.filter(({ column }) => !column.atMostWhole).map(({ key }) => key);
  expect(free.sort()).toEqual(
    [
      ...["reported_books_per_pupil", "reported_class_size", "reported_coverage_rate"],
      ...["reported_floor_area_per_pupil", "reported_pupil_teacher_ratio"],
    ].sort(),
  );
  for (const { column } of percents) if (column.atMostWhole) expect(column.unit).toBe("%");
});
