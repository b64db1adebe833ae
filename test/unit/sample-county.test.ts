import { readdirSync, readFileSync } from "node:fs";
import { group } from "d3";
import { describe, expect, it } from "vitest";
import { placeOf } from "../../scripts/sample-county/cell.ts";
import type { TableId, Tables } from "../../scripts/sample-county/columns.ts";
import { tableIds } from "../../scripts/sample-county/columns.ts";
import { makeCounty } from "../../scripts/sample-county/county.ts";
import { datasetFiles } from "../../scripts/sample-county/files.ts";
import { quotient } from "../../scripts/sample-county/habit.ts";
import { sampleCounty, sampleOptions } from "../../scripts/sample-county/sample.ts";
import { slippedCells } from "../../scripts/sample-county/slip.ts";
import { slips } from "../../scripts/sample-county/slips.ts";

type Row = Record<string, string>;

function rowsOf(tables: Tables, id: TableId): Row[] {
  const { columns, rows } = tables[id];
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? ""])));
}

function count(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}

/** Rows by the text of these columns, for joining one table to another. */
function by(rows: readonly Row[], ...columns: string[]): Map<string, Row> {
  return new Map(rows.map((row) => [columns.map((column) => row[column]).join(" "), row]));
}

function nextYear(schoolYear: string): string {
  const [from = "0", to = "0"] = schoolYear.split("-");
  return `${Number(from) + 1}-${Number(to) + 1}`;
}

function grouped(rows: readonly Row[], ...columns: string[]): Row[][] {
  return [...group(rows, (row) => columns.map((column) => row[column]).join(" ")).values()];
}

const clean = makeCounty({ ...sampleOptions, slips: [] }).tables;
const planted = sampleCounty().tables;
const isSchool = (row: Row) => row["area"]?.includes("-s") === true;

describe("the sample county", () => {
  it("is the same to the byte for the same seed", () => {
    expect(datasetFiles(sampleCounty(), slips)).toEqual(datasetFiles(sampleCounty(), slips));
  });

  it("is another county for another seed", () => {
    const other = makeCounty({ ...sampleOptions, seed: 2, slips: [] });
    expect(other.tables.pupils.rows).not.toEqual(clean.pupils.rows);
  });

  it("stands in data/sample-county exactly as the generator writes it", () => {
    const folder = new URL("../../data/sample-county/", import.meta.url);
    const files = datasetFiles(sampleCounty(), slips);
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(new URL(name, folder), "utf8"), name).toBe(text);
  });

  it("has one county, fourteen townships, forty schools and ten school years", () => {
    const kinds = group(rowsOf(planted, "areas"), (row) => row["kind"]);
    expect(kinds.get("county")).toHaveLength(1);
    expect(kinds.get("township")).toHaveLength(14);
    expect((kinds.get("school")?.length ?? 0) + (kinds.get("teaching_point")?.length ?? 0)).toBe(40);
    expect(new Set(rowsOf(planted, "pupils").map((row) => row["school_year"])).size).toBe(10);
  });

  it("names no real place: every code begins with 99", () => {
    expect(rowsOf(planted, "areas").filter((row) => !row["area"]?.startsWith("990101"))).toEqual([]);
  });

  it("has no two rows of one key and source", () => {
    const keys = ["area", "school_year", "year", "level", "stage", "group", "programme", "grade", "source"];
    for (const id of tableIds) {
      const seen = rowsOf(planted, id).map((row) => keys.map((key) => row[key] ?? "").join(" "));
      expect(new Set(seen).size, id).toBe(seen.length);
    }
  });

  it("has not-applicable only where no teacher was new", () => {
    const marked = rowsOf(planted, "teachers").filter((row) => row["reported_new_qualified_rate"] === "[z]");
    expect(marked.map((row) => row["new_teachers"])).toEqual(["0"]);
  });

  it("uses each of the symbols for absent values once", () => {
    const cells = tableIds.flatMap((id) => planted[id].rows.flat());
    for (const symbol of ["[x]", "[z]", "[c]"]) expect(cells.filter((cell) => cell === symbol)).toHaveLength(1);
  });
});

describe("without slips", () => {
  it("no part is above its whole", () => {
    const parts: [TableId, string, string][] = [
      ["enrolment", "enrolled", "population"],
      ["pupils", "girls", "pupils"],
      ["pupils", "boarders", "pupils"],
      ["pupils", "large_classes", "classes"],
      ["grades", "girls", "pupils"],
      ["dropout", "dropouts", "pupils_at_start"],
      ["completion", "completed", "population"],
      ["graduation", "graduates", "final_year_pupils"],
      ["graduation", "promoted", "graduates"],
      ["graduation", "passed_all_subjects", "graduates"],
      ["literacy", "literate", "population"],
      ["literacy", "retained", "made_literate"],
      ["teachers", "full_time_teachers", "staff"],
      ["teachers", "qualified", "full_time_teachers"],
      ["teachers", "above_required", "qualified"],
      ["teachers", "new_qualified", "new_teachers"],
      ["teachers", "heads_certified", "heads"],
      ["floor-area", "teaching_area", "floor_area"],
      ["floor-area", "unsafe_area", "floor_area"],
      ["student-aid", "recipients", "eligible"],
      ["student-aid", "informed", "eligible"],
    ];
    for (const [id, part, whole] of parts) {
      const rows = rowsOf(clean, id);
      expect(rows.length, id).toBeGreaterThan(0);
      expect(
        rows.filter((row) => count(row, part) > count(row, whole)),
        `${id}: ${part}`,
      ).toEqual([]);
    }
  });

  it("the enrolled are never more than the children whom the rate counts", () => {
    const rows = rowsOf(clean, "enrolment").filter((row) => row["enrolled"] !== "[c]");
    const base = (row: Row) =>
      count(row, "population") - count(row, "counted_separately") - count(row, "unable_to_learn");
    expect(rows.filter((row) => count(row, "enrolled") > base(row))).toEqual([]);
  });

  it("the grades of a school sum to its pupils, its girls and its classes", () => {
    const pupils = by(rowsOf(clean, "pupils"), "area", "school_year", "level");
    const levels = grouped(rowsOf(clean, "grades"), "area", "school_year", "level");
    expect(levels.length).toBeGreaterThan(300);
    for (const grades of levels) {
      const [first] = grades;
      const whole = pupils.get(`${first?.["area"]} ${first?.["school_year"]} ${first?.["level"]}`);
      for (const column of ["pupils", "girls", "classes"]) {
        const sum = grades.reduce((total, row) => total + count(row, column), 0);
        expect(sum, `${column} of ${first?.["area"]} ${first?.["school_year"]}`).toBe(count(whole, column));
      }
    }
  });

  it("next year's grades follow from this year's with repeaters, transfers, dropouts and graduates", () => {
    const grades = by(rowsOf(clean, "grades"), "area", "school_year", "grade");
    const schools = by(rowsOf(clean, "pupils"), "area", "school_year", "level");
    const graduation = by(rowsOf(clean, "graduation"), "area", "school_year", "level");
    const dropout = rowsOf(clean, "dropout").filter((row) => row["group"] === "all" && isSchool(row));
    const followed = dropout.filter((row) =>
      schools.has(`${row["area"]} ${nextYear(row["school_year"] ?? "")} ${row["level"]}`),
    );
    expect(followed.length).toBeGreaterThan(300);
    for (const { area, school_year: year = "", level, dropouts } of followed) {
      let left = 0;
      for (let grade = level === "primary" ? 1 : 7; grade <= (level === "primary" ? 6 : 9); grade++) {
        const now = grades.get(`${area} ${year} ${grade}`);
        const same = grades.get(`${area} ${nextYear(year)} ${grade}`);
        const above = grade === 6 || grade === 9 ? undefined : grades.get(`${area} ${nextYear(year)} ${grade + 1}`);
        const movedUp =
          grade === 6 || grade === 9
            ? count(graduation.get(`${area} ${year} ${level}`), "graduates")
            : count(above, "pupils") - count(above, "repeaters") - count(above, "entrants");
        const present = count(now, "pupils") + count(now, "transferred_in") - count(now, "transferred_out");
        const gone = present - count(same, "repeaters") - movedUp;
        expect(gone, `${area} ${year} grade ${grade}`).toBeGreaterThanOrEqual(0);
        left += gone;
      }
      expect(left, `${area} ${year} ${level}`).toBe(Number(dropouts));
    }
  });

  it("grade 1 is its entrants and its repeaters", () => {
    const first = rowsOf(clean, "grades").filter((row) => row["grade"] === "1" && row["area"] !== "990101104-s04");
    expect(first.filter((row) => count(row, "pupils") !== count(row, "entrants") + count(row, "repeaters"))).toEqual(
      [],
    );
  });

  it("the final year is grade 6 or grade 9", () => {
    const grades = by(rowsOf(clean, "grades"), "area", "school_year", "grade");
    for (const row of rowsOf(clean, "graduation")) {
      const grade = row["level"] === "primary" ? 6 : 9;
      const last = grades.get(`${row["area"]} ${row["school_year"]} ${grade}`);
      expect(row["final_year_pupils"], row["area"]).toBe(last?.["pupils"]);
    }
  });

  it("the schools of a township sum to its own totals, and its levels to all", () => {
    const rows = rowsOf(clean, "pupils");
    const totals = rows.filter((row) => !isSchool(row));
    expect(new Set(totals.map((row) => row["area"])).size).toBe(11);
    for (const total of totals) {
      const code = total["area"]?.slice(0, 9) ?? "";
      const ofYear = rows.filter((row) => row["school_year"] === total["school_year"]);
      const schools = ofYear.filter((row) => isSchool(row) && row["area"]?.startsWith(code));
      const parts = schools.filter((row) => total["level"] === "all" || row["level"] === total["level"]);
      for (const column of ["pupils", "girls", "boarders", "poor", "migrant", "classes", "teaching_points"]) {
        const sum = parts.reduce((all, row) => all + count(row, column), 0);
        expect(count(total, column), `${column} of ${code} ${total["school_year"]}`).toBe(sum);
      }
    }
  });

  it("no cohort graduates more pupils than it took in eight school years earlier", () => {
    for (const [entered, graduated] of [
      ["2014-2015", "2022-2023"],
      ["2015-2016", "2023-2024"],
    ]) {
      const first = rowsOf(clean, "grades").filter((row) => row["grade"] === "1" && row["school_year"] === entered);
      const last = rowsOf(clean, "graduation").filter(
        (row) => row["level"] === "lower_secondary" && row["school_year"] === graduated,
      );
      for (const code of new Set(first.map((row) => row["area"]?.slice(0, 9) ?? ""))) {
        const of = (rows: Row[], column: string) =>
          rows.filter((row) => row["area"]?.startsWith(code)).reduce((sum, row) => sum + count(row, column), 0);
        expect(of(last, "graduates"), code).toBeLessThanOrEqual(of(first, "entrants"));
      }
    }
  });
});

describe("the slips", () => {
  it("are 20 to 30, each with an id of its own and words in English and Chinese", () => {
    expect(slips.length).toBeGreaterThanOrEqual(20);
    expect(slips.length).toBeLessThanOrEqual(30);
    expect(new Set(slips.map(({ id }) => id)).size).toBe(slips.length);
    expect(slips.filter(({ why }) => why.en === "" || why["zh-Hans"] === "")).toEqual([]);
  });

  it.each(slips.map((slip) => [slip.id, slip] as const))("%s changes exactly the cells it names", (_, slip) => {
    const { tables } = makeCounty({ ...sampleOptions, slips: [slip] });
    const named = slippedCells(slip).map((cell) => {
      const at = placeOf(tables, cell) + (slip.addedFrom === undefined ? 0 : 1);
      expect(cell.printed).not.toBe(cell.truth);
      expect(rowsOf(tables, cell.table)[at]?.[cell.column]).toBe(cell.printed);
      return `${cell.table} ${at} ${cell.column}`;
    });
    expect(changed(tables, slip.addedFrom === undefined ? undefined : slip.table).sort()).toEqual(named.sort());
  });

  it("are refused where the county does not have the figure they call true", () => {
    expect(() => makeCounty({ ...sampleOptions, seed: 2 })).toThrow(/^slip .* is .*, not /);
  });
});

/** Cells that differ from the clean county; in `grown`, which has one row more, the figures of the added row. */
function changed(tables: Tables, grown: TableId | undefined): string[] {
  return tableIds.flatMap((id) => {
    const [before, after] = [rowsOf(clean, id), rowsOf(tables, id)];
    if (id !== grown)
      return after.flatMap((row, at) => differing(row, before[at] ?? {}).map((c) => `${id} ${at} ${c}`));
    const at = after.findIndex((row, place) => differing(row, before[place] ?? {}).length > 0);
    const added = after[at] ?? {};
    expect([...after.slice(0, at), ...after.slice(at + 1)]).toEqual(before);
    const keys = ["area", "school_year", "level", "group", "grade", "source"];
    return Object.keys(added)
      .filter((column) => !keys.includes(column) && added[column] !== "")
      .map((column) => `${id} ${at} ${column}`);
  });
}

function differing(a: Row, b: Row): string[] {
  return Object.keys(a).filter((column) => a[column] !== b[column]);
}

describe("a county of another size", () => {
  it("has as many townships and schools as wanted, named ones first and numbered ones after", () => {
    const { tables } = makeCounty({ townships: 20, schools: 61, firstYear: 2018, years: 4, seed: 1, slips: [] });
    const areas = rowsOf(tables, "areas");
    expect(areas.filter((row) => row["kind"] === "township")).toHaveLength(20);
    expect(areas.filter((row) => row["kind"] === "school")).toHaveLength(61);
    expect(areas.map((row) => row["name"])).toEqual(expect.arrayContaining(["清溪镇", "第15镇", "第20镇"]));
    expect(new Set(rowsOf(tables, "pupils").map((row) => row["school_year"])).size).toBe(4);
  });

  it("is refused with fewer schools than townships", () => {
    const options = { townships: 3, schools: 2, firstYear: 2020, years: 1, seed: 1, slips: [] };
    expect(() => makeCounty(options)).toThrow("fewer schools than townships: 2");
  });
});

describe("a rate as printed", () => {
  it.each([
    { numerator: 559, denominator: 563, scale: 100, decimals: 1, gives: "99.3" },
    { numerator: 674, denominator: 730, scale: 100, decimals: 2, gives: "92.33" },
    { numerator: 181, denominator: 434, scale: 100, decimals: 2, gives: "41.71" },
    { numerator: 4, denominator: 1528, scale: 100, decimals: 2, gives: "0.26" },
    { numerator: 1, denominator: 200, scale: 100, decimals: 0, gives: "1" },
    { numerator: 0, denominator: 2759, scale: 100, decimals: 0, gives: "0" },
  ])("$numerator ÷ $denominator is $gives, rounded half up", ({ numerator, denominator, scale, decimals, gives }) => {
    expect(quotient(numerator, denominator, scale, decimals)).toBe(gives);
  });
});
