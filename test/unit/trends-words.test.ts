import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.ts";
import { languages } from "../../src/i18n/language.ts";
import { amountOf, noChanceWords, trendSentences } from "../../src/i18n/trends.ts";
import type { Indicator } from "../../src/indicators/define.ts";
import type { Change } from "../../src/trends/change.ts";
import { changeInWords, directionInWords, withheldInWords } from "../../src/trends/narration.ts";
import { type Direction, trendOf, type Withheld } from "../../src/trends/trend.ts";
import { indicatorOf, small } from "./small-dataset.ts";

const dropoutRate = indicatorOf("dropout-rate");
const booksPerPupil = indicatorOf("books-per-pupil");

function latestOf(...rows: readonly string[]): Change {
  const { places, rates } = small({
    dropout: ["area,school_year,level,pupils_at_start,dropouts", ...rows.map((row) => `town,${row}`)].join("\n "),
  });
  const figures = rates.keys(dropoutRate, "town").flatMap((key) => rates.figure(dropoutRate, "town", key) ?? []);
  const { latest } = trendOf(figures, { places });
  if (!latest) throw new Error("no change");
  return latest;
}

function changeIn(change: Change, indicator: Indicator): string[] {
  return languages.map((language) => changeInWords(change, indicator, language).join(" | "));
}

describe("a change in words", () => {
  it("says by how much, what that is worth in persons, and that chance makes as much", () => {
    const change = latestOf("2021-2022,primary,1528,4", "2022-2023,primary,1500,7");
    // 7 − 1500 × 4/1528 = 3.07 pupils; Newcombe's interval of 7/1500 − 4/1528, worked in Python: −0.26989 to 0.72365.
    expect(changeIn(change, dropoutRate)).toEqual([
      "比上年提高0.21个百分点 | 按后一年的分母，相当于约多3人 | 在偶然波动范围内（差的95%区间：−0.27至0.72个百分点）",
      "比上年提高0.21個百分點 | 按後一年的分母，相當於約多3人 | 在偶然波動範圍內（差的95%區間：−0.27至0.72個百分點）",
      "Up 0.21 percentage points on the year before | on the later year's denominator about 3 people more | no more than chance would make (95% interval of the difference: −0.27 to 0.72 percentage points)",
    ]);
  });

  it("says that it is more than chance makes, and since when where a year is missing between", () => {
    const change = latestOf("2019-2020,primary,1528,24", "2022-2023,primary,1500,7");
    // 7 − 1500 × 24/1528 = −16.56 pupils; the interval, in Python as well: −1.89717 to −0.39223.
    expect(changeIn(change, dropoutRate)).toEqual([
      "比2019—2020学年降低1.10个百分点 | 按后一年的分母，相当于约少17人 | 超出偶然波动范围（差的95%区间：−1.90至−0.39个百分点）",
      "比2019—2020學年降低1.10個百分點 | 按後一年的分母，相當於約少17人 | 超出偶然波動範圍（差的95%區間：−1.90至−0.39個百分點）",
      "Down 1.10 percentage points on 2019–20 | on the later year's denominator about 17 people fewer | more than chance would make (95% interval of the difference: −1.90 to −0.39 percentage points)",
    ]);
  });

  it("is the difference of the rates as they are printed, and level where they print alike", () => {
    // 0.2664 % and 0.2746 % print as 0.27 both.
    const change = latestOf("2021-2022,primary,15015,40", "2022-2023,primary,15295,42");
    expect(changeInWords(change, dropoutRate, "zh-Hans")[0]).toBe("与上年持平");
    expect(changeInWords(change, dropoutRate, "en")).toHaveLength(2);
  });

  it("says a whole number of people as it is, and a part of one as less than one", () => {
    const worth = (value: ReturnType<typeof fraction>) => {
      const change = {
        ...latestOf("2021-2022,primary,1000,4", "2022-2023,primary,1000,7"),
        worth: { value, unit: "persons" },
      } as const;
      return languages.map((language) => changeInWords(change, dropoutRate, language)[1]);
    };
    expect(worth(fraction(3))).toEqual([
      "按后一年的分母，相当于多3人",
      "按後一年的分母，相當於多3人",
      "on the later year's denominator 3 people more",
    ]);
    expect(worth(fraction(-1))[2]).toBe("on the later year's denominator 1 person fewer");
    expect(worth(fraction(-1, 3))).toEqual([
      "按后一年的分母，相当于少不到1人",
      "按後一年的分母，相當於少不到1人",
      "on the later year's denominator less than 1 person",
    ]);
    expect(worth(fraction(123_456))[0]).toBe("按后一年的分母，相当于多123\u202f456人");
  });

  it("says why chance is not judged", () => {
    const change: Change = {
      from: { period: "2021-2022", value: fraction(20) },
      to: { period: "2022-2023", value: fraction(18387, 820) },
      years: 1,
      difference: fraction(1987, 820),
      worth: { value: fraction(1987), unit: "books" },
      chance: { status: "no_interval", reason: "no_proportion" },
    };
    expect(changeIn(change, booksPerPupil)).toEqual([
      "比上年提高2.42册 | 按后一年的分母，相当于多1987册 | 这不是人数占比，不判断是否偶然",
      "比上年提高2.42冊 | 按後一年的分母，相當於多1987冊 | 這不是人數佔比，不判斷是否偶然",
      "Up 2.42 books on the year before | on the later year's denominator 1,987 books more | This is not a share of people; chance is not judged",
    ]);
    const reasons = Object.keys(noChanceWords).filter((reason) => !["too_few_places", "all_alike"].includes(reason));
    expect(reasons).toHaveLength(5);
    for (const reason of reasons as readonly (keyof typeof noChanceWords & "below_20")[]) {
      const said = changeInWords({ ...change, chance: { status: "no_interval", reason } }, booksPerPupil, "zh-Hant");
      expect(said.at(-1)).toBe(`${noChanceWords[reason]["zh-Hant"]}，不判斷是否偶然`);
    }
  });
});

describe("a direction in words", () => {
  const direction: Direction = {
    from: "2014-2015",
    to: "2023-2024",
    years: 9,
    slope: fraction(-31, 1000),
    low: fraction(-55, 1000),
    high: fraction(-4, 1000),
    s: -24,
    p: 0.012,
    verdict: "improving",
  };

  it("says the slope with its interval, one decimal finer than the rate, and where it leads", () => {
    expect(languages.map((language) => directionInWords(direction, dropoutRate, language))).toEqual([
      "2014—2015学年至2023—2024学年有数的9个年份，每年降低0.031个百分点（两两相比的中位数，95%区间：−0.055至−0.004个百分点），趋势向好",
      "2014—2015學年至2023—2024學年有數的9個年份，每年降低0.031個百分點（兩兩相比的中位數，95%區間：−0.055至−0.004個百分點），趨勢向好",
      "9 years with figures, 2014–15 to 2023–24: down 0.031 percentage points a year (median over every two years; 95% interval: −0.055 to −0.004 percentage points); improving",
    ]);
  });

  it("says that there is none to be seen", () => {
    const level = { ...direction, slope: fraction(0), high: fraction(1, 10), verdict: "no_clear_direction" } as const;
    expect(languages.map((language) => directionInWords(level, booksPerPupil, language))).toEqual([
      "2014—2015学年至2023—2024学年有数的9个年份，每年持平（两两相比的中位数，95%区间：−0.055至0.100册），没有明确的趋势",
      "2014—2015學年至2023—2024學年有數的9個年份，每年持平（兩兩相比的中位數，95%區間：−0.055至0.100冊），沒有明確的趨勢",
      "9 years with figures, 2014–15 to 2023–24: level from year to year (median over every two years; 95% interval: −0.055 to 0.100 books); no clear direction",
    ]);
  });

  it("has a word for every way to go", () => {
    const verdicts = ["worsening", "rising", "falling"] as const;
    const ends = verdicts.map((verdict) =>
      directionInWords({ ...direction, verdict }, dropoutRate, "zh-Hans")
        .split("，")
        .at(-1),
    );
    expect(ends).toEqual(["趋势变差", "趋势上升", "趋势下降"]);
  });
});

describe("what is withheld, in words", () => {
  const { places } = small({});
  const cases: readonly (readonly [Withheld, string, string, string])[] = [
    [
      { reason: "no_dated_rate" },
      "没有注明年份的比率，不判断趋势",
      "沒有註明年份的比率，不判斷趨勢",
      "No rate on file states its year; no trend is judged",
    ],
    [
      { reason: "single_year", period: "2022-2023" },
      "只有2022—2023学年有数，不能比较",
      "只有2022—2023學年有數，不能比較",
      "Only 2022–23 has a figure; there is nothing to compare",
    ],
    [
      { reason: "too_few_years", years: 4 },
      "可比的年份有4个，不足5个，不判断趋势",
      "可比的年份有4個，不足5個，不判斷趨勢",
      "Only 4 years can be compared, fewer than 5; no trend is judged",
    ],
    [
      { reason: "below_20", periods: ["2021-2022", "2022-2023"] },
      "2021—2022学年、2022—2023学年的分母不足20，不判断趋势",
      "2021—2022學年、2022—2023學年的分母不足20，不判斷趨勢",
      "The denominator is below 20 in 2021–22, 2022–23; no trend is judged",
    ],
    [
      { reason: "below_20", periods: ["2019-2020", "2020-2021", "2021-2022", "2022-2023"] },
      "有4个年份的分母不足20，不判断趋势",
      "有4個年份的分母不足20，不判斷趨勢",
      "The denominator is below 20 in 4 years; no trend is judged",
    ],
    [
      { reason: "break", at: { reason: "own_row", period: "2022-2023", year: 2022 } },
      "2022—2023学年用本级填报的数，此前用下级之和，口径不同的年份不作比较",
      "2022—2023學年用本級填報的數，此前用下級之和，口徑不同的年份不作比較",
      "In 2022–23 the place's own figures serve instead of the sum of the places within; years that are not alike are not compared",
    ],
  ];

  it.each(cases)("says why there is no change or direction: %o", (withheld, ...expected) => {
    expect(languages.map((language) => withheldInWords(withheld, places, language))).toEqual(expected);
  });
});

describe("numbers of things", () => {
  it("have their measure words in Chinese, and their plurals in English", () => {
    const units = ["persons", "books", "classes", "schools", "teaching_points", "m²", "yuan"] as const;
    expect(units.map((unit) => amountOf("2", unit, "zh-Hans")).join(" ")).toBe(
      "2人 2册 2个班 2所学校 2个教学点 2 m² 2元",
    );
    expect(units.map((unit) => amountOf("1", unit, "en")).join(", ")).toBe(
      "1 person, 1 book, 1 class, 1 school, 1 teaching point, 1 m², 1 yuan",
    );
  });

  it("are said in every language to be complete and no sample", () => {
    expect(trendSentences("zh-Hans").process).toContain("不是抽样");
    expect(trendSentences("zh-Hant").process).toContain("不是抽樣");
    expect(trendSentences("en").process).toContain("no sample");
  });
});
