import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, divide, fraction, multiply } from "../../src/exact/fraction.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { scale } from "../../src/rates/measure.ts";
import { indexRows } from "../../src/rates/row-index.ts";
import { atLeast, atMost, below } from "../../src/standards/bound.ts";
import { chosenSets } from "../../src/standards/chosen.ts";
import type { Bound } from "../../src/standards/define.ts";
import type { Judgement } from "../../src/standards/judgement.ts";
import { localStandards } from "../../src/standards/local.ts";
import { marginOf } from "../../src/standards/margin.ts";
import { meets, meetsAsReported } from "../../src/standards/meets.ts";
import { standardsOf } from "../../src/standards/standards.ts";
import { readDataset } from "../../src/tables/reading.ts";
import { indicatorOf, small, type Texts } from "./small-dataset.ts";
import { csv, datasetJson } from "./valid-dataset.ts";

/** The figure of an indicator that has these counts. */
function figureOf(id: string, numerator: number | bigint, denominator: number | bigint): Figure {
  const indicator = indicatorOf(id);
  const [top, bottom] = [fraction(numerator), fraction(denominator)];
  const times = indicator.measure.kind === "ratio" ? indicator.measure.times : undefined;
  const value = multiply(divide(top, bottom), scale(indicator.unit, times));
  return {
    ...{ indicator, area: "town", period: "undated", level: "all", group: "all" },
    rate: { status: "observed", value, numerator: top, denominator: bottom },
    ...{ sides: [], reported: { status: "not_reported" }, rows: [] },
  };
}

const metBy = (figure: Figure, bound: Bound) => figure.rate.status === "observed" && meets(figure.rate.value, bound);

describe("a limit", () => {
  it("is met by exact arithmetic: 94.999… does not reach 95, and 95 does", () => {
    expect(metBy(figureOf("literacy-retention-rate", 949_999, 1_000_000), atLeast("95"))).toBe(false);
    expect(metBy(figureOf("literacy-retention-rate", 19, 20), atLeast("95"))).toBe(true);
    expect(metBy(figureOf("books-per-pupil", 6397, 256), atLeast("25"))).toBe(false);
  });

  it("that is strict is not met by the limit itself", () => {
    expect(metBy(figureOf("relapse-rate", 1, 20), below("5"))).toBe(false);
    expect(metBy(figureOf("relapse-rate", 1, 21), below("5"))).toBe(true);
    expect(metBy(figureOf("class-size", 90, 2), atMost("45"))).toBe(true);
  });

  it("of a difference coefficient is compared without taking the root", () => {
    expect(meets({ sqrt: fraction(1, 4) }, atMost("0.50"))).toBe(true);
    expect(meets({ sqrt: fraction(2501, 10_000) }, atMost("0.50"))).toBe(false);
    expect(meets({ sqrt: fraction(1, 4) }, below("0.50"))).toBe(false);
    expect(meets({ sqrt: fraction(0) }, atLeast("-1"))).toBe(true);
  });

  it("is held against a printed rate too, but for what “at least” leaves open", () => {
    const printed = (value: string, orMore: boolean) => ({
      ...{ text: value, value: fraction(BigInt(value)), decimals: 0, form: "percent" as const, orMore },
    });
    expect(meetsAsReported(printed("95", false), atLeast("95"))).toBe(true);
    expect(meetsAsReported(printed("95", true), atLeast("95"))).toBe(true);
    expect(meetsAsReported(printed("94", true), atLeast("95"))).toBeUndefined();
    expect(meetsAsReported(printed("3", true), atMost("5"))).toBeUndefined();
    expect(meetsAsReported(printed("6", true), atMost("5"))).toBe(false);
  });
});

describe("a margin", () => {
  it("is in whole units of the numerator, and signed", () => {
    const margin = (id: string, n: number, d: number, bound: Bound) => marginOf(figureOf(id, n, d), bound);
    // 53 of 55 is the first number at or above 95 %: 0.95 × 55 = 52.25.
    expect(margin("literacy-retention-rate", 50, 55, atLeast("95"))).toMatchObject({ count: -3n, unit: "persons" });
    // 0.98 × 1846 = 1809.08, so 1810 are needed of the 1835 there are.
    expect(margin("enrolment-rate", 1835, 1846, atLeast("98"))).toMatchObject({ count: 25n, unit: "persons" });
    // 3 % of 1528 is 45.84: 41 more than 4 may drop out.
    expect(margin("dropout-rate", 4, 1528, atMost("3"))).toMatchObject({ count: 41n, unit: "persons" });
    // Below 5 % of 55, which is 2.75: 2 at most, and there are 5.
    expect(margin("relapse-rate", 5, 55, below("5"))).toMatchObject({ count: -3n, unit: "persons" });
    // 25 × 820 = 20500 books.
    expect(margin("books-per-pupil", 18387, 820, atLeast("25"))).toMatchObject({ count: -2113n, unit: "books" });
    expect(margin("above-required-per-100-pupils", 65, 820, atLeast("4.2"))).toMatchObject({ count: 30n });
  });

  it("of measured area is the whole square metres that are wanted, rounded up, or to spare, cut off", () => {
    const figure = figureOf("floor-area-per-pupil", 100, 3);
    const rate = {
      ...figure.rate,
      status: "observed",
      value: fraction(241, 30),
      numerator: fraction(241, 10),
    } as const;
    expect(marginOf({ ...figure, rate }, atLeast("8.25"))).toMatchObject({ count: -1n, unit: "m²" });
    expect(marginOf({ ...figure, rate }, atLeast("7"))).toMatchObject({ count: 3n, unit: "m²" });
  });

  it("of pupils per class or teacher is in pupils, with the classes or teachers that would do as well", () => {
    const margin = marginOf(figureOf("class-size", 1000, 20), atMost("45"));
    expect(margin).toMatchObject({ count: -100n, unit: "persons", wanted: { count: 3n, unit: "classes" } });
    expect(marginOf(figureOf("pupil-staff-ratio", 200, 10), atMost("19"))).toMatchObject({
      count: -10n,
      wanted: { count: 1n, unit: "persons" },
    });
    expect(marginOf(figureOf("class-size", 800, 20), atMost("45"))?.wanted).toBeUndefined();
    expect(marginOf(figureOf("dropout-rate", 9, 100), atMost("3"))?.wanted).toBeUndefined();
  });

  it("is not there for a parity index or a coefficient", () => {
    const parity = { ...figureOf("class-size", 1, 1), indicator: indicatorOf("gender-parity-index") };
    expect(marginOf(parity, atLeast("0.9"))).toBeUndefined();
    const coefficient = indicatorOf("difference-coefficient.teaching-area-per-pupil");
    const rate = { status: "observed", value: { sqrt: fraction(1, 4) } } as const;
    expect(marginOf({ ...parity, indicator: coefficient, rate }, atMost("0.5"))).toBeUndefined();
  });

  const bounds: Readonly<Record<string, (number: string) => Bound>> = {
    "at least": atLeast,
    above: (number) => ({ ...atLeast(number), strict: true }),
    "at most": atMost,
    below,
  };
  const limits = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom("", ".5", ".25", ".07"));
  const counts = fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5000 }));
  const indicators = ["enrolment-rate", "books-per-pupil", "above-required-per-100-pupils", "class-size"];

  it.each(Object.keys(bounds))(
    "%s a limit is exact: with it the limit is met, and with one unit less it is not",
    (way) => {
      fc.assert(
        fc.property(fc.constantFrom(...indicators), counts, limits, (id, [n, d], [whole, rest]) => {
          const bound = bounds[way]?.(`${whole % 150}${rest}`) ?? atLeast("1");
          const margin = marginOf(figureOf(id, n, d), bound)?.count ?? 0n;
          const met = metBy(figureOf(id, n, d), bound);
          expect(margin >= 0n).toBe(met);
          // More of the numerator helps where more is better; to lose the spare is to go the other way.
          const step = bound.better === "higher" ? 1n : -1n;
          const edge = BigInt(n) - step * margin;
          expect(metBy(figureOf(id, edge, d), bound)).toBe(true);
          expect(metBy(figureOf(id, edge - step, d), bound)).toBe(false);
        }),
        { numRuns: 400 },
      );
    },
  );

  it("in classes or teachers is exact too: with them the limit is met, and with one less it is not", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("class-size", "pupil-staff-ratio"),
        counts,
        limits,
        fc.boolean(),
        (id, [n, d], [whole, rest], strict) => {
          const bound = { ...atMost(`${1 + (whole % 60)}${rest}`), strict };
          const wanted = marginOf(figureOf(id, n, d), bound)?.wanted?.count;
          fc.pre(wanted !== undefined);
          const more = BigInt(d) + (wanted ?? 0n);
          expect(metBy(figureOf(id, n, more), bound)).toBe(true);
          expect(metBy(figureOf(id, n, more - 1n), bound)).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** What the sets of a small dataset say of one of its figures, by the id of the set. */
function judged(texts: Texts, standards: readonly string[], indicator: string, area: string, key: string) {
  const { figure, places } = small(texts, { standards });
  const reading = readDataset([
    datasetJson({ standards }),
    ...Object.entries(texts).map(([table, text]) => csv(`${table}.csv`, ...text.trim().split(/\n\s+/))),
  ]);
  const local = localStandards(reading);
  expect(local.problems).toEqual([]);
  const sets = [...(local.set ? [local.set] : []), ...chosenSets({ standards: [...standards] })];
  const found = figure(indicator, area, key);
  if (!found) throw new Error("no such figure");
  return standardsOf(sets, places, indexRows(reading.tables, reading.rows, [])).judge(found);
}

const said = ({ set, limit, meets: met, margin, indicative, open, early, against }: Judgement) => ({
  set: set.id,
  limits: against.map(({ limit: { value } }) => `${value.n}/${value.d}`.replace(/\/1$/, "")),
  one: limit !== undefined,
  meets: met,
  margin: margin?.count,
  indicative,
  open,
  early,
});

const literacy = (setting: string, kind: string) => ({
  areas: `area,name,kind,setting
    town,某地,${kind},${setting}`,
  literacy: `area,year,population,unable_to_learn,literate,made_literate,retained
    town,2016,1000,0,965,60,58`,
});

describe("the limits that hold for a figure", () => {
  const of = (setting: string, kind = "township") =>
    judged(literacy(setting, kind), ["literacy-1993"], "literacy-rate", "town", "2016").map(said);

  it("are those of its setting", () => {
    expect(of("rural")).toMatchObject([{ limits: ["95"], one: true, meets: true, margin: 15n, open: [] }]);
    expect(of("town")).toMatchObject([{ limits: ["98"], one: true, meets: false, margin: -15n, open: [] }]);
  });

  it("are all shown where the setting is blank, and what differs between them is blank", () => {
    expect(of("")).toMatchObject([
      { limits: ["95", "98"], one: false, meets: undefined, margin: undefined, open: ["setting"] },
    ]);
  });

  it("bind the units that the document names, and are indicative for others", () => {
    expect(of("rural", "township")).toMatchObject([{ indicative: false }]);
    const judgements = judged(
      literacy("rural", "township"),
      ["literacy-1993"],
      "literacy-retention-rate",
      "town",
      "2016",
    );
    expect(judgements.map(said)).toMatchObject([{ set: "literacy-1993", indicative: true, meets: true, margin: 1n }]);
  });

  it("come in the order of dataset.json, and none comes of a set that is not asked for", () => {
    const texts = {
      areas: `area,name,kind
        town,某校,school`,
      library: `area,school_year,level,pupils,books
        town,2016-2017,primary,100,2000`,
    };
    const ids = (...standards: string[]) =>
      judged(texts, standards, "books-per-pupil", "town", "2016-2017 primary").map(({ set }) => set.id);
    expect(ids("library-2003", "library-2018")).toEqual(["library-2003", "library-2018"]);
    expect(ids("library-2018", "library-2003")).toEqual(["library-2018", "library-2003"]);
    expect(ids("literacy-1993")).toEqual([]);
  });

  it("that belong to two classes of a document are both shown, and one answer is given where they agree", () => {
    const books = (number: number) => ({
      areas: `area,name,kind
        town,某校,school`,
      library: `area,school_year,level,pupils,books
        town,2016-2017,primary,100,${number}`,
    });
    const of = (number: number) =>
      judged(books(number), ["library-2003"], "books-per-pupil", "town", "2016-2017 primary").map(said);
    expect(of(2000)).toMatchObject([
      { limits: ["30", "15"], one: false, meets: undefined, open: ["tier"], early: false },
    ]);
    expect(of(3100)).toMatchObject([{ one: false, meets: true, margin: undefined }]);
  });

  it("of a time are those of its school years; an undated figure is held against what holds without end", () => {
    const staff = (year: string) => ({
      areas: `area,name,kind,setting
        town,某镇,township,rural`,
      pupils: `area,school_year,level,pupils
        town,${year},primary,200`,
      teachers: `area,school_year,level,staff
        town,${year},primary,10`,
    });
    const of = (year: string) =>
      judged(staff(year), ["staffing-2001"], "pupil-staff-ratio", "town", `${year} primary`).map(said);
    expect(of("2013-2014")).toMatchObject([{ limits: ["23"], meets: true, margin: 30n, indicative: false }]);
    expect(of("2014-2015")).toMatchObject([{ limits: ["19"], meets: false, margin: -10n }]);
    expect(of("undated")).toMatchObject([{ limits: ["19"], early: false }]);
  });

  it("of a set that came later are there all the same, and say so", () => {
    const texts = (year: string) => ({
      areas: `area,name,kind
        town,某校,school`,
      library: `area,school_year,level,pupils,books
        town,${year},primary,100,2600`,
    });
    const of = (year: string) =>
      judged(texts(year), ["library-2018"], "books-per-pupil", "town", `${year} primary`).map(said);
    expect(of("2016-2017")).toMatchObject([{ early: true, meets: true }]);
    expect(of("2017-2018")).toMatchObject([{ early: false, meets: true }]);
  });

  it("of floor area are those of the size of the school: two where it lies between two sizes, all where that is unknown", () => {
    const area = (kind: string, classes: string) => ({
      areas: `area,name,kind,setting
        town,某校,${kind},rural`,
      pupils: `area,school_year,level,pupils,classes
        town,2016-2017,primary,100,${classes}`,
      "floor-area": `area,school_year,level,floor_area
        town,2016-2017,primary,800`,
    });
    const of = (kind: string, classes: string) =>
      judged(area(kind, classes), ["floor-area-2008"], "floor-area-per-pupil", "town", "2016-2017 primary").map(said);
    expect(of("school", "6")).toMatchObject([{ limits: ["33/4"], meets: false, margin: -25n, open: [] }]);
    expect(of("school", "12")).toMatchObject([{ limits: ["781/100"], meets: true, margin: 19n }]);
    expect(of("school", "9")).toMatchObject([{ limits: ["33/4", "781/100"], meets: undefined, margin: undefined }]);
    expect(of("school", "5")).toEqual([]);
    expect(of("school", "")).toMatchObject([{ open: ["classes"], meets: undefined }]);
    expect(of("township", "6")).toMatchObject([{ indicative: true, open: ["classes"] }]);
  });

  it("of teaching points are their own, and hold for nothing else", () => {
    const classes = (kind: string) => ({
      areas: `area,name,kind,setting
        town,某处,${kind},rural`,
      pupils: `area,school_year,level,pupils,classes
        town,2016-2017,primary,80,2`,
    });
    const of = (kind: string) =>
      judged(classes(kind), ["class-size-2008"], "class-size", "town", "2016-2017 primary").map(said);
    expect(of("teaching_point")).toMatchObject([{ limits: ["30"], meets: false, indicative: false }]);
    expect(of("school")).toMatchObject([{ limits: ["45"], meets: true, indicative: false }]);
    expect(of("township")).toMatchObject([{ limits: ["45"], meets: true, indicative: true }]);
  });

  it("are there for a figure that cannot be worked out, without an answer; the printed rate answers in words only", () => {
    const texts = {
      areas: `area,name,kind
        town,某县,county`,
      completion: `area,school_year,level,population,completed,reported_completion_rate
        town,2016-2017,primary,,,98.5%`,
    };
    const [judgement] = judged(texts, ["two-basics-1994"], "completion-rate", "town", "2016-2017 primary");
    expect(judgement).toMatchObject({ limit: { value: { n: 98n } } });
    expect([judgement?.meets, judgement?.margin, judgement?.against[0]?.asReported]).toEqual([
      undefined,
      undefined,
      true,
    ]);
  });
});

describe("standards.csv", () => {
  const dropout = {
    areas: `area,name,kind,setting
      town,某镇,township,rural`,
    dropout: `area,school_year,level,pupils_at_start,dropouts
      town,2016-2017,primary,1000,9
      town,2020-2021,primary,1000,9`,
  };
  const of = (rows: string, key = "2016-2017 primary", standards = ["two-basics-1994"]) =>
    judged({ ...dropout, standards: rows }, standards, "dropout-rate", "town", key).map(said);

  it("goes before the built-in sets, as the set `local`", () => {
    expect(of("indicator,level,limit\n dropout-rate,primary,0.6")).toMatchObject([
      { set: "local", limits: ["3/5"], meets: false, margin: -3n, indicative: false },
      { set: "two-basics-1994", limits: ["2"], meets: true, margin: 11n, indicative: true },
    ]);
  });

  it("holds in its school years only", () => {
    const rows =
      "indicator,level,limit,from,to\n dropout-rate,primary,0.6,2018-2019,\n dropout-rate,primary,1,,2017-2018";
    expect(of(rows)).toMatchObject([
      { set: "local", limits: ["1"], meets: true, margin: 1n },
      { set: "two-basics-1994" },
    ]);
    expect(of(rows, "2020-2021 primary")).toMatchObject([
      { set: "local", limits: ["3/5"], meets: false },
      { set: "two-basics-1994" },
    ]);
  });

  it("has limits of a setting, which go before those of none", () => {
    const rows = "indicator,level,setting,limit\n dropout-rate,primary,,1\n dropout-rate,primary,rural,0.8";
    expect(of(rows, "2016-2017 primary", [])).toMatchObject([{ limits: ["4/5"], meets: false, margin: -1n, open: [] }]);
  });

  it("says which way is better and whether the limit itself does; else the indicator's own way holds", () => {
    const rows = (cells: string) => `indicator,level,limit,better,strict\n dropout-rate,primary,0.9,${cells}`;
    expect(of(rows(","), "2016-2017 primary", [])).toMatchObject([{ meets: true, margin: 0n }]);
    expect(of(rows("lower,yes"), "2016-2017 primary", [])).toMatchObject([{ meets: false, margin: -1n }]);
    expect(of(rows("higher,"), "2016-2017 primary", [])).toMatchObject([{ meets: true, margin: 0n }]);
  });

  it("names indicators by id or by name in any language", () => {
    for (const name of ["dropout-rate", "辍学率", "輟學率", "Dropout rate"])
      expect(of(`indicator,level,limit\n ${name},primary,0.6`, "2016-2017 primary", [])).toMatchObject([
        { set: "local" },
      ]);
  });

  it("judges the kind of area that it names, and others for indication", () => {
    const rows = (kind: string) => `indicator,level,judges,limit\n dropout-rate,primary,${kind},1`;
    expect(of(rows("township"), "2016-2017 primary", [])).toMatchObject([{ indicative: false }]);
    expect(of(rows("county"), "2016-2017 primary", [])).toMatchObject([{ indicative: true }]);
  });

  it("limits every programme of an aid", () => {
    const texts = {
      areas: `area,name,kind
        town,某镇,township`,
      "student-aid": `area,year,stage,programme,eligible,recipients
        town,2016,tertiary,助学贷款,100,79`,
      standards: `indicator,level,limit
        aid-coverage-rate,tertiary,80`,
    };
    expect(judged(texts, [], "aid-coverage-rate", "town", "2016 tertiary 助学贷款").map(said)).toMatchObject([
      { set: "local", meets: false, margin: -1n },
    ]);
  });

  it.each([
    ["an indicator that there is not", "droput-rate,primary,,3,,,,", "unknown-indicator", "indicator"],
    ["no limit", "dropout-rate,primary,,,,,,", "limit-unusable", "limit"],
    ["a level that the indicator lacks", "literacy-rate,primary,,95,,,,", "limit-unusable", "level"],
    ["a group that the indicator lacks", "class-size,primary,poor,45,,,,", "limit-unusable", "group"],
    ["more fewest classes than most", "class-size,primary,,45,12,6,,", "limit-unusable", "min_classes"],
    ["an end before its beginning", "class-size,primary,,45,,,2020-2021,2019-2020", "limit-unusable", "from"],
    ["no way that is better", "gender-parity-index,primary,,0.97,,,,", "limit-unusable", "better"],
  ])("with %s has an error at the cell", (_, row, code, column) => {
    const header = "indicator,level,group,limit,min_classes,max_classes,from,to,better";
    const reading = readDataset([
      datasetJson(),
      csv("areas.csv", "area,name", "town,某镇"),
      csv("standards.csv", header, row),
    ]);
    const { problems, set } = localStandards(reading);
    expect(set).toBeUndefined();
    expect(problems.map((each) => [each.code, each.severity, each.place.row, each.place.column?.key])).toEqual([
      [code, "error", 2, column],
    ]);
  });

  it("with a cell that cannot be read has that one error and no other", () => {
    const files = [
      datasetJson(),
      csv("areas.csv", "area,name", "town,某镇"),
      csv("standards.csv", "indicator,level,limit", "dropout-rate,primary,5%"),
    ];
    const reading = readDataset(files);
    expect(reading.problems.map(({ code }) => code)).toEqual(["not-a-number"]);
    expect(localStandards(reading)).toEqual({ set: undefined, problems: [] });
  });
});

describe("the smallest numbers that would do", () => {
  it("are at the edge of what exact arithmetic allows", () => {
    // 23 of 25 is 92 %; 0.92 × 25 = 23 exactly.
    expect(compare(multiply(fraction(23, 25), fraction(100)), fraction(92))).toBe(0);
    expect(marginOf(figureOf("completion-rate", 23, 25), atLeast("92"))?.count).toBe(0n);
    expect(marginOf(figureOf("completion-rate", 22, 25), atLeast("92"))?.count).toBe(-1n);
  });
});
