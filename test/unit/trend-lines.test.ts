import { describe, expect, it } from "vitest";
import type { Series } from "../../src/site/series.ts";
import { trendLines } from "../../src/site/trend-lines.ts";
import type { Places } from "../../src/tables/places.ts";
import { smallSite, type Texts } from "./small-dataset.ts";

function series(texts: Texts): { series: Series; places: Places } {
  const site = smallSite(texts);
  const [first] = site.series("town");
  if (!first) throw new Error("no series");
  return { series: first, places: site.places };
}

/** Rows of `2022-2023,population,completed`. */
function completion(...rows: readonly string[]): ReturnType<typeof series> {
  const lines = rows.map((row) => `town,${row.replace(",", ",primary,")}`);
  return series({ completion: ["area,school_year,level,population,completed", ...lines].join("\n ") });
}

describe("what is said beside a series", () => {
  it("is the change in points and in people, and whether chance makes as much", () => {
    // Newcombe 1998, Interval estimation for the difference …, table II (a): 56/70 − 48/80, method 10: 0.0524 to 0.3339.
    const { series: each, places } = completion("2021-2022,80,48", "2022-2023,70,56");
    expect(trendLines(each, places, "en")[0]).toBe(
      "Up 20.00 percentage points on the year before; on the later year's denominator 14 people more; more than chance would make (95% interval of the difference: 5.24 to 33.39 percentage points)",
    );
  });

  it("is the direction of a longer series with its slope and interval", () => {
    const rows = [2017, 2018, 2019, 2020, 2021, 2022].map((year, at) => `${year}-${year + 1},1000,${900 + at * 10}`);
    const { series: each, places } = completion(...rows);
    expect(trendLines(each, places, "zh-Hans")[1]).toBe(
      "2017—2018学年至2022—2023学年有数的6个年份，每年提高1.000个百分点（两两相比的中位数，95%区间：1.000至1.000个百分点），趋势向好",
    );
  });

  it("is no verdict where fewer than 20 are counted, said once", () => {
    const { series: each, places } = completion("2021-2022,9,9", "2022-2023,8,7");
    const lines = trendLines(each, places, "zh-Hans");
    expect(lines.filter((line) => line.includes("不足20"))).toHaveLength(1);
    expect(lines.join("")).not.toContain("不判断是否偶然");
  });

  it("is the reason of a break", () => {
    const { series: each, places } = series({
      completion: `
        area,school_year,level,population,completed,source
        town,2020-2021,primary,100,90,户籍台账
        town,2021-2022,primary,100,91,户籍台账
        town,2022-2023,primary,100,95,教育事业统计`,
    });
    expect(trendLines(each, places, "zh-Hans").join("。")).toContain(
      "2022—2023学年数据来源由“户籍台账”改为“教育事业统计”",
    );
  });

  it("is nothing where no figure states its year", () => {
    const { series: each, places } = completion("undated,100,90");
    expect(trendLines(each, places, "en")).toEqual([]);
  });
});
