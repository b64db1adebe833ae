import { describe, expect, it } from "vitest";
import { languages } from "../../src/i18n/language.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { dotsOf, intervalOf, sharedExtent } from "../../src/spread/dots.ts";
import { clopperPearson, wilson } from "../../src/spread/interval.ts";
import { intervalInWords } from "../../src/spread/narration.ts";
import { proportionOf } from "../../src/spread/proportion.ts";
import { indicatorOf, small } from "./small-dataset.ts";

const { figure } = small(
  {
    areas: `area,name,kind,parent
      county,某县,county,
      a,甲镇,township,county
      b,乙镇,township,county
      c,丙镇,township,county
      d,丁镇,township,county`,
    completion: `area,school_year,level,population,completed
      a,2022-2023,primary,60,54
      b,2022-2023,primary,80,79
      c,2022-2023,primary,500,480
      d,2022-2023,primary,,`,
    enrolment: `area,school_year,level,group,population,enrolled
      a,2022-2023,primary,all,100,99
      a,2022-2023,primary,girls,40,39`,
    pupils: `area,school_year,level,pupils,classes,large_classes
      a,2022-2023,primary,600,14,2`,
    grades: `area,school_year,level,grade,pupils,entrants
      a,2014-2015,primary,1,50,50`,
    graduation: `area,school_year,level,final_year_pupils,graduates,passed_all_subjects
      a,2022-2023,lower_secondary,48,45,50`,
    "floor-area": `area,school_year,level,pupils,floor_area,unsafe_area
      a,2022-2023,primary,600,3000,60`,
    literacy: `area,year,population,unable_to_learn,literate,made_literate,retained
      a,2022,1000,4,990,55,50`,
  },
  { root: "county" },
);

function of(indicator: string, area: string, key = "2022-2023 primary"): Figure {
  const found = figure(indicator, area, key);
  if (!found) throw new Error(`no figure of ${indicator} in ${area}`);
  return found;
}

describe("what chance has a say in", () => {
  it("is a rate that counts some people among all of them", () => {
    expect(proportionOf(of("completion-rate", "a"))).toEqual({ cases: 54, of: 60 });
    expect(proportionOf(of("enrolment-rate", "a"))).toEqual({ cases: 99, of: 100 });
    expect(proportionOf(of("literacy-rate", "a", "2022"))).toEqual({ cases: 990, of: 996 });
    expect(proportionOf(of("relapse-rate", "a", "2022"))).toEqual({ cases: 5, of: 55 });
  });

  it("is not a ratio of two things, of two years, or of areas", () => {
    for (const indicator of ["class-size", "gender-parity-index", "unsafe-area-rate"]) {
      expect(proportionOf(of(indicator, "a")), indicator).toBe("no_proportion");
    }
    expect(proportionOf(of("nine-year-retention-rate", "a", "2022-2023"))).toBe("no_proportion");
  });

  it("is not what an office provides: large classes are decided, not drawn", () => {
    expect(proportionOf(of("large-class-rate", "a"))).toBe("provided");
  });

  it("is no rate that is not there, and no part above its whole", () => {
    expect(proportionOf({ ...of("completion-rate", "a"), rate: { status: "not_reported" } })).toBe("no_rate");
    expect(proportionOf(of("pass-rate", "a", "2022-2023 lower_secondary"))).toBe("outside_whole");
  });
});

describe("ranked dots", () => {
  const [a, b, c] = [of("completion-rate", "a"), of("completion-rate", "b"), of("completion-rate", "c")];

  it("have an interval in the unit of the rate", () => {
    const [low, high] = [wilson(54, 60).low * 100, wilson(54, 60).high * 100];
    expect(intervalOf(a)).toEqual({ low, high, method: "wilson" });
    expect(intervalOf(b)).toMatchObject({ low: clopperPearson(79, 80).low * 100, method: "exact" });
    expect(intervalOf(of("class-size", "a"))).toBeUndefined();
  });

  it("draw it where every denominator is below a hundred, and then the axis holds it", () => {
    const { dots, bars, extent } = dotsOf([b, a]);
    expect(dots.map((dot) => [dot.figure.area, dot.value])).toEqual([
      ["b", 98.75],
      ["a", 90],
    ]);
    expect(bars).toBe(true);
    expect(extent).toEqual({ low: wilson(54, 60).low * 100, high: clopperPearson(79, 80).high * 100 });
  });

  it("draw none where one place is larger, or where chance has no say", () => {
    expect(dotsOf([a, b, c])).toMatchObject({ bars: false, extent: { low: 90, high: 98.75 } });
    expect(dotsOf([of("class-size", "a")])).toMatchObject({ bars: false, extent: { low: 600 / 14, high: 600 / 14 } });
  });

  it("leave out a place without a rate", () => {
    const gone: Figure = { ...a, area: "d", rate: { status: "not_reported" } };
    expect(dotsOf([a, gone]).dots.map((dot) => dot.figure.area)).toEqual(["a"]);
    expect(dotsOf([gone])).toEqual({ dots: [], bars: false, extent: undefined });
  });
});

describe("small multiples", () => {
  it("share one axis that holds the rates of them all", () => {
    const [a, b, c] = [of("completion-rate", "a"), of("completion-rate", "b"), of("completion-rate", "c")];
    expect(sharedExtent([[a, c], [b]])).toEqual({ low: 90, high: 98.75 });
    expect(sharedExtent([[], []])).toBeUndefined();
  });
});

describe("an interval in words", () => {
  it("has the unit and the decimals of its rate", () => {
    const interval = intervalOf(of("completion-rate", "b"));
    const inWords = languages.map((language) =>
      intervalInWords(interval ?? { low: 0, high: 0 }, indicatorOf("completion-rate"), language),
    );
    // Clopper–Pearson of 79/80, SciPy 1.17 (binomtest.proportion_ci): 0.932312 to 0.999684.
    expect(inWords).toEqual(["95%区间：93.23%至99.97%", "95%區間：93.23%至99.97%", "95% interval: 93.23% to 99.97%"]);
  });
});
