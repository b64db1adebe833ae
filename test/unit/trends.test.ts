import { describe, expect, it } from "vitest";
import { decimalText } from "../../src/exact/decimal.ts";
import { approximate, fraction } from "../../src/exact/fraction.ts";
import { differenceInterval } from "../../src/spread/difference.ts";
import { type Trend, trendOf } from "../../src/trends/trend.ts";
import { indicatorOf, type Small, small, type Texts } from "./small-dataset.ts";

/** `2014-2015` and the years after it. */
function schoolYears(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${2014 + at}-${2015 + at}`);
}

function seriesIn(
  { rates, places, figure }: Small,
  indicator: string,
  area: string,
  level = "primary",
  group = "all",
): Trend {
  const first = figure(indicator, area, `2014-2015 ${level} ${group}`)?.indicator;
  if (!first) throw new Error(`no ${indicator} in ${area} in 2014-2015`);
  const keys = rates.keys(first, area).filter((key) => key.level === level && key.group === group);
  return trendOf(
    keys.flatMap((key) => rates.figure(first, area, key) ?? []),
    { places },
  );
}

/** A town's dropouts among its pupils, year by year; a blank is a year that was not reported. */
function dropoutTrend(rows: readonly string[], more: Texts = {}): Trend {
  const lines = rows.map((row, at) => `town,${schoolYears(rows.length)[at]},primary,${row}`);
  const dropout = ["area,school_year,level,pupils_at_start,dropouts", ...lines].join("\n ");
  return seriesIn(small({ dropout, ...more }), "dropout-rate", "town");
}

function enrolmentTrend(rows: readonly string[]): Trend {
  const lines = rows.map((row, at) => `town,${schoolYears(rows.length)[at]},primary,${row}`);
  return seriesIn(
    small({ enrolment: ["area,school_year,level,population,enrolled", ...lines].join("\n ") }),
    "enrolment-rate",
    "town",
  );
}

describe("the latest change", () => {
  it("is exact, in percentage points, and in persons on the later year's denominator", () => {
    const { latest } = enrolmentTrend(["1800,1770", "1846,1835"]);
    // 1835/1846 − 1770/1800 = 33050/33228 of a whole; 1835 − 1846 × 1770/1800 = 19.77 children.
    expect(latest?.difference).toEqual(fraction(100 * (1835 * 1800 - 1770 * 1846), 1846 * 1800));
    expect(latest?.worth).toEqual({ value: fraction(1835 * 1800 - 1770 * 1846, 1800), unit: "persons" });
    expect(latest && decimalText(latest.worth?.value ?? fraction(0), 2)).toBe("19.77");
    expect(latest).toMatchObject({ years: 1, from: { period: "2014-2015" }, to: { period: "2015-2016" } });
  });

  it("is held against chance by Newcombe's interval of the difference", () => {
    const { latest } = enrolmentTrend(["1800,1770", "1846,1835"]);
    const { low, high } = differenceInterval({ cases: 1835, of: 1846 }, { cases: 1770, of: 1800 });
    expect(latest?.chance).toEqual({ status: "beyond_chance", low: low * 100, high: high * 100 });
    expect(dropoutTrend(["1528,4", "1500,7"]).latest?.chance).toMatchObject({ status: "within_chance" });
    expect(dropoutTrend(["1528,24", "1500,7"]).latest?.chance).toMatchObject({ status: "beyond_chance" });
  });

  it("is not held against chance below twenty in either denominator", () => {
    expect(enrolmentTrend(["19,10", "40,40"]).latest?.chance).toEqual({ status: "no_interval", reason: "below_20" });
    expect(enrolmentTrend(["40,20", "19,19"]).latest?.chance).toEqual({ status: "no_interval", reason: "below_20" });
    expect(enrolmentTrend(["20,10", "20,20"]).latest?.chance).toMatchObject({ status: "beyond_chance" });
  });

  it("of what is no share of people is not held against chance, and says so", () => {
    const years = schoolYears(2);
    const { ...both } = small({
      library: `area,school_year,level,pupils,books
        town,${years[0]},primary,800,16000
        town,${years[1]},primary,820,18387`,
      teachers: `area,school_year,level,full_time_teachers,above_required
        town,${years[0]},primary,75,60
        town,${years[1]},primary,75,65`,
      "floor-area": `area,school_year,level,pupils,floor_area
        town,${years[0]},primary,800,4000
        town,${years[1]},primary,820,4100.5`,
      pupils: `area,school_year,level,pupils,classes
        town,${years[0]},primary,800,20
        town,${years[1]},primary,820,21`,
      "student-aid": `area,year,stage,programme,recipients,amount
        town,2014,primary,a,10,1000
        town,2015,primary,a,12,1800.50`,
    });
    const books = seriesIn(both, "books-per-pupil", "town").latest;
    expect(books?.chance).toEqual({ status: "no_interval", reason: "no_proportion" });
    expect(books?.worth).toEqual({ value: fraction(18387 - 820 * 20), unit: "books" });
    const teachers = seriesIn(both, "above-required-rate", "town").latest;
    expect(teachers?.chance).toEqual({ status: "no_interval", reason: "provided" });
    expect(teachers?.worth).toEqual({ value: fraction(5), unit: "persons" });
    const area = seriesIn(both, "floor-area-per-pupil", "town").latest;
    expect(area?.worth).toEqual({ value: fraction(1, 2), unit: "m²" });
    const classes = seriesIn(both, "class-size", "town").latest;
    expect(classes?.worth).toEqual({ value: fraction(820 - 21 * 40), unit: "persons" });
  });

  it("scales its worth by persons, not by hundreds, where the rate is of a hundred pupils", () => {
    const years = schoolYears(2);
    const found = seriesIn(
      small({
        pupils: `area,school_year,level,pupils
          town,${years[0]},primary,800
          town,${years[1]},primary,820`,
        teachers: `area,school_year,level,above_required
          town,${years[0]},primary,40
          town,${years[1]},primary,65`,
      }),
      "above-required-per-100-pupils",
      "town",
    );
    expect(found.latest?.worth).toEqual({ value: fraction(24), unit: "persons" });
  });

  it("reaches back over years without a figure, and says how many", () => {
    const { latest } = dropoutTrend(["1500,4", ",", ",", "1480,5"]);
    expect(latest).toMatchObject({ years: 3, from: { period: "2014-2015" }, to: { period: "2017-2018" } });
  });

  it("of a parity index has no worth, and is small where the smaller side is", () => {
    const years = schoolYears(2);
    const found = seriesIn(
      small({
        enrolment: `area,school_year,level,group,population,enrolled
          town,${years[0]},primary,all,100,98
          town,${years[0]},primary,girls,15,14
          town,${years[1]},primary,all,100,98
          town,${years[1]},primary,girls,15,15`,
      }),
      "gender-parity-index",
      "town",
    );
    expect(found.latest?.worth).toBeUndefined();
    expect(found.latest?.chance).toEqual({ status: "no_interval", reason: "no_proportion" });
    expect(found.reasons).toEqual([
      { reason: "too_few_years", years: 2 },
      { reason: "below_20", periods: ["2014-2015", "2015-2016"] },
    ]);
  });

  it("of a coefficient, a root without exact decimals, is taken at the twelve that machines get", () => {
    const names = ["p", "q", "r", "s", "t"];
    const areas = [
      "area,name,parent,kind,school_type",
      "town,某镇,,township,",
      ...names.map((name) => `${name},${name}校,town,school,primary`),
    ].join("\n ");
    const rows = (year: string, books: readonly number[]) =>
      names.map((name, at) => `${name},${year},primary,${[45, 37, 89, 76, 55][at]},${books[at]}`);
    const library = [
      "area,school_year,level,pupils,books",
      ...rows("2014-2015", [279, 137, 935, 160, 402]),
      ...rows("2015-2016", [90, 74, 178, 152, 110]),
    ].join("\n ");
    const { latest } = seriesIn(small({ areas, library }), "difference-coefficient.books-per-pupil", "town");
    expect(latest?.worth).toBeUndefined();
    // Two books for every pupil: no difference at all, against √(N·Σ(r²/p)/R² − 1) = 0.515301 before.
    expect(latest && approximate(latest.difference)).toBeCloseTo(-0.5153, 4);
    expect(latest && 10n ** 12n % latest.difference.d).toBe(0n);
  });
});

describe("the direction of a series", () => {
  it("is judged by which side of the indicator is better", () => {
    const falling = ["1500,30", "1500,25", "1500,22", "1500,18", "1500,12", "1500,9"];
    const down = dropoutTrend(falling).direction;
    expect(down).toMatchObject({ verdict: "improving", s: -15, years: 6, from: "2014-2015", to: "2019-2020" });
    expect(down?.p).toBeCloseTo(2 / 720, 12);
    expect(dropoutTrend(falling.toReversed()).direction?.verdict).toBe("worsening");
    const rising = ["1000,900", "1000,920", "1000,940", "1000,960", "1000,990"];
    expect(enrolmentTrend(rising).direction?.verdict).toBe("improving");
    expect(enrolmentTrend(rising.toReversed()).direction?.verdict).toBe("worsening");
  });

  it("is only rising or falling where neither side is better", () => {
    const years = Array.from({ length: 5 }, (_, at) => 2014 + at);
    const aid = (amounts: readonly number[]) =>
      small({
        "student-aid": [
          "area,year,stage,programme,recipients,amount",
          ...years.map((year, at) => `town,${year},primary,a,100,${amounts[at]}`),
        ].join("\n "),
      });
    const trend = (amounts: readonly number[]) => {
      const { rates, places, figure } = aid(amounts);
      const indicator = figure("aid-per-recipient", "town", "2014 primary a")?.indicator;
      if (!indicator) throw new Error("no such figure");
      return trendOf(
        rates.keys(indicator, "town").flatMap((key) => rates.figure(indicator, "town", key) ?? []),
        { places },
      );
    };
    expect(trend([100, 200, 300, 400, 500]).direction).toMatchObject({ verdict: "rising", slope: fraction(1) });
    expect(trend([500, 400, 300, 200, 100]).direction?.verdict).toBe("falling");
  });

  it("is exact per year in the unit of the rate, over gaps", () => {
    const { direction } = enrolmentTrend(["1000,900", "1000,910", ",", "1000,930", ",", "1000,950", "1000,960"]);
    expect(direction).toMatchObject({ slope: fraction(1), low: fraction(1), high: fraction(1), years: 5 });
  });

  it("is not clear where the years go up and down, or never move", () => {
    const wavering = dropoutTrend(["1500,9", "1500,4", "1500,11", "1500,6", "1500,10", "1500,5"]).direction;
    expect(wavering?.verdict).toBe("no_clear_direction");
    const level = dropoutTrend(["1500,3", "1500,3", "1500,3", "1500,3", "1500,3"]).direction;
    expect(level).toMatchObject({ verdict: "no_clear_direction", slope: fraction(0), s: 0, p: 1 });
  });

  it("needs every pair of five years to agree, and a slip among them is no direction", () => {
    expect(enrolmentTrend(["1000,900", "1000,920", "1000,910", "1000,940", "1000,950"]).direction).toMatchObject({
      verdict: "no_clear_direction",
      s: 8,
    });
  });

  it("is not judged over fewer than five years", () => {
    const { direction, reasons, latest } = enrolmentTrend(["1000,900", "1000,910", "1000,920", "1000,930"]);
    expect(direction).toBeUndefined();
    expect(reasons).toEqual([{ reason: "too_few_years", years: 4 }]);
    expect(latest).toBeDefined();
  });

  it("is never judged where a denominator is below twenty", () => {
    const { direction, reasons } = enrolmentTrend(["19,10", "25,15", "25,18", "25,20", "25,24"]);
    expect(direction).toBeUndefined();
    expect(reasons).toEqual([{ reason: "below_20", periods: ["2014-2015"] }]);
  });

  it("is not judged of undated figures, which stand on no time axis", () => {
    const { rates, places, figure } = small({
      dropout: `area,school_year,level,pupils_at_start,dropouts
        town,undated,primary,1528,4
        town,2014-2015,primary,,`,
    });
    const found = figure("dropout-rate", "town", "undated primary");
    expect(found && trendOf([found], { places })).toEqual({
      latest: undefined,
      whole: undefined,
      direction: undefined,
      comparable: [],
      breaks: [],
      reasons: [{ reason: "no_dated_rate" }],
    });
    expect(rates.keys(indicatorOf("dropout-rate"), "town")).toHaveLength(1);
  });

  it("is not judged of a single year, nor of none", () => {
    expect(enrolmentTrend(["1000,900"]).reasons).toEqual([{ reason: "single_year", period: "2014-2015" }]);
    expect(trendOf([], { places: small({}).places }).reasons).toEqual([{ reason: "no_dated_rate" }]);
  });
});

describe("the change over the whole series", () => {
  it("is from its first year to its last", () => {
    const { whole, latest } = enrolmentTrend(["1000,900", "1000,920", "1000,960"]);
    expect(whole).toMatchObject({ years: 2, difference: fraction(6) });
    expect(latest).toMatchObject({ years: 1, difference: fraction(4) });
  });

  it("does not depend on the order in which figures come", () => {
    const { rates, places, figure } = small({
      enrolment: `area,school_year,level,population,enrolled
        town,2014-2015,primary,1000,900
        town,2015-2016,primary,1000,920
        town,2016-2017,primary,1000,960`,
    });
    const indicator = figure("enrolment-rate", "town", "2014-2015 primary")?.indicator;
    const figures = indicator
      ? rates.keys(indicator, "town").flatMap((key) => rates.figure(indicator, "town", key) ?? [])
      : [];
    expect(figures).toHaveLength(3);
    expect(trendOf(figures.toReversed(), { places })).toEqual(trendOf(figures, { places }));
  });
});
