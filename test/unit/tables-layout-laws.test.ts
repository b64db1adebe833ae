import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortestText } from "../../src/exact/decimal.ts";
import type { Fraction } from "../../src/exact/fraction.ts";
import { enrolment } from "../../src/tables/enrolment.ts";
import { readDataset, rowsOf } from "../../src/tables/reading.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

const places = { "340101001000": "清溪镇", "340101002000": "龙潭乡", "340101003000": "石门镇" } as const;
const levels = { primary: "小学", lower_secondary: "初中" } as const;
const years = ["2020-2021", "2021-2022", "2022-2023"] as const;
const figures = { population: "适龄人口", enrolled: "已入学" } as const;

type Area = keyof typeof places;
type Level = keyof typeof levels;
type Figure = keyof typeof figures;

const areas = csv("areas.csv", "area,name,parent", ...Object.entries(places).map(([id, name]) => `${id},${name},`));
const keysOf = <T extends object>(of: T) => Object.keys(of) as (keyof T & string)[];

/** What was meant: a count, or none, for every place, year, level and figure. */
interface Meant {
  readonly areas: readonly Area[];
  readonly years: readonly string[];
  readonly counts: readonly (number | undefined)[];
}

const meant: fc.Arbitrary<Meant> = fc
  .record({
    areas: fc.shuffledSubarray(keysOf(places), { minLength: 2 }),
    years: fc.shuffledSubarray([...years], { minLength: 2 }),
  })
  .chain((of) => {
    const size = of.areas.length * of.years.length * 4;
    const count = fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: undefined, freq: 8 });
    return fc.array(count, { minLength: size, maxLength: size }).map((counts) => ({ ...of, counts }));
  });

function countOf(
  { areas: of, years: in_, counts }: Meant,
  area: Area,
  year: string,
  level: Level,
  figure: Figure,
): string {
  const at = (of.indexOf(area) * in_.length + in_.indexOf(year)) * 4;
  const within = keysOf(levels).indexOf(level) * 2 + keysOf(figures).indexOf(figure);
  return String(counts[at + within] ?? "");
}

type Lines = readonly (readonly string[])[];

/** The ways of laying out one table, each with all that it holds. */
const layouts: Readonly<Record<string, (of: Meant) => Lines>> = {
  "as the template": (of) => [
    ["地区", "学年", "学段", "适龄人口", "已入学"],
    ...of.areas.flatMap((area) =>
      of.years.flatMap((year) =>
        keysOf(levels).map((level) => [
          ...[area, year, levels[level]],
          ...keysOf(figures).map((figure) => countOf(of, area, year, level, figure)),
        ]),
      ),
    ),
  ],
  "with years over figures": (of) => [
    ["学段", "地区", ...of.years.flatMap((year) => [`${year}学年`, ""])],
    ["", "", ...of.years.flatMap(() => Object.values<string>(figures))],
    ...keysOf(levels).flatMap((level) =>
      of.areas.map((area) => [
        ...[levels[level], places[area]],
        ...of.years.flatMap((year) => keysOf(figures).map((figure) => countOf(of, area, year, level, figure))),
      ]),
    ),
  ],
  "with figures over years": (of) => [
    [
      "地区",
      "学段",
      ...keysOf(figures).flatMap((figure) => of.years.map((_, at) => (at === 0 ? figures[figure] : ""))),
    ],
    ["", "", ...keysOf(figures).flatMap(() => of.years)],
    ...of.areas.flatMap((area) =>
      keysOf(levels).map((level) => [
        ...[area, level],
        ...keysOf(figures).flatMap((figure) => of.years.map((year) => countOf(of, area, year, level, figure))),
      ]),
    ),
  ],
  "with levels glued to figures": (of) => [
    [
      "序号",
      "学年",
      "地区",
      ...keysOf(levels).flatMap((level) => keysOf(figures).map((each) => levels[level] + figures[each])),
    ],
    ...of.years.flatMap((year, row) =>
      of.areas.map((area) => [
        ...[String(row + 1), year, places[area]],
        ...keysOf(levels).flatMap((level) => keysOf(figures).map((figure) => countOf(of, area, year, level, figure))),
      ]),
    ),
  ],
  "with figures in rows": (of) => [
    ["地区", "学段", "指标", ...of.years],
    ...of.areas.flatMap((area) =>
      keysOf(levels).flatMap((level) =>
        keysOf(figures).map((figure) => [
          ...[area, levels[level], figures[figure]],
          ...of.years.map((year) => countOf(of, area, year, level, figure)),
        ]),
      ),
    ),
  ],
  "with places and levels on the first row of each group": (of) => [
    ["某县入学情况", "", "", "", ""],
    ["地区", "学段", "学年", "适龄人口（人）", "已入学（人）"],
    ...of.areas.flatMap((area) =>
      keysOf(levels).flatMap((level, first) =>
        of.years.map((year, second) => [
          ...[first + second === 0 ? places[area] : "", second === 0 ? levels[level] : "", year],
          ...keysOf(figures).map((figure) => countOf(of, area, year, level, figure)),
        ]),
      ),
    ),
    ["注：按户籍统计", "", "", "", ""],
  ],
  "with tables under one another": (of) =>
    keysOf(levels).flatMap((level, at) => [
      [`${"一二"[at]}、${levels[level]}`, "", "", ""],
      ["地区", "学年", "适龄人口", "已入学"],
      ...of.areas.flatMap((area) =>
        of.years.map((year) => [
          area,
          year,
          ...keysOf(figures).map((figure) => countOf(of, area, year, level, figure)),
        ]),
      ),
    ]),
};

/** Every figure of a dataset by its key and column, blank ones left out. */
function read(lines: Lines): Readonly<Record<string, string>> {
  const file = csv("enrolment.csv", ...lines.map((cells) => cells.join(",")));
  const reading = readDataset([datasetJson(), areas, file]);
  expect(reading.problems.filter(({ severity }) => severity !== "note")).toEqual([]);
  const found = rowsOf(reading, enrolment).flatMap(({ key, cells }) =>
    keysOf(figures).flatMap((figure): [string, string][] => {
      const cell = cells[figure];
      const value = cell.status === "filled" ? shortestText(cell.value as Fraction, 0) : "";
      return value === "" ? [] : [[`${key.area} ${key.school_year} ${key.level} ${figure}`, value]];
    }),
  );
  expect(new Set(found.map(([key]) => key)).size).toBe(found.length);
  return Object.fromEntries(found);
}

function expected(of: Meant): Readonly<Record<string, string>> {
  const all = of.areas.flatMap((area) =>
    of.years.flatMap((year) =>
      keysOf(levels).flatMap((level) =>
        keysOf(figures).map(
          (figure) => [`${area} ${year} ${level} ${figure}`, countOf(of, area, year, level, figure)] as const,
        ),
      ),
    ),
  );
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

describe("one table", () => {
  it.each(Object.entries(layouts))("laid out %s holds the same figures", (_, layOut) => {
    fc.assert(
      fc.property(meant, (of) => {
        expect(read(layOut(of))).toEqual(expected(of));
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});
