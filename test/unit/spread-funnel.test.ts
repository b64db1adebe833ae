import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { approximate, fraction } from "../../src/exact/fraction.ts";
import { languages } from "../../src/i18n/language.ts";
import { positionWords } from "../../src/i18n/trends.ts";
import type { Figure } from "../../src/rates/figure.ts";
import { type Funnel, funnelOf } from "../../src/spread/funnel.ts";
import { type Limits, limitsAt, positionOf } from "../../src/spread/limits.ts";
import { funnelInWords } from "../../src/spread/narration.ts";
import { overdispersionOf, scoreOf } from "../../src/spread/overdispersion.ts";
import { indicatorOf, small } from "./small-dataset.ts";

function numbersOf({ wide, narrow }: Limits): number[] {
  return [wide.low, wide.high, narrow.low, narrow.high];
}

describe("the limits of a funnel", () => {
  // SciPy 1.17: binom.ppf and binom.cdf with the interpolation worked by hand, and norm.sf for widened limits.
  it.each([
    [20, 0.3, 1, [0.00147731668828, 0.663699679348, 0.0811765059807, 0.537255146595]],
    [50, 0.5, 1, [0.272770827668, 0.727229172332, 0.350702291802, 0.649297708198]],
    [400, 0.9, 1, [0.849683971106, 0.944618802739, 0.868370354901, 0.929688844018]],
    [300, 0.994, 1, [0.974139203007, 1, 0.981921371111, 1]],
    [1528, 0.0026, 1, [0, 0.0077982924984, 5.50777148526e-5, 0.00578613536769]],
    [1000, 0.85, 1.8, [0.783391912074, 0.909591109131, 0.808359203272, 0.888938240462]],
    [13_000, 0.9966, 2.5, [0.991927751298, 0.999731680627, 0.993780925839, 0.998828683905]],
  ])("at %d around %d, %d times as wide, are %j", (of, centre, inflation, expected) => {
    for (const [at, limit] of numbersOf(limitsAt(of, centre, inflation)).entries()) {
      expect(Math.abs(limit - (expected[at] ?? Number.NaN))).toBeLessThan(1e-11);
    }
  });

  it("leave a place outside just where so few, or so many, are rarer than 2.5 % and 0.1 %", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 127 }), fc.nat(), (of, part, some) => {
        const cases = some % (of + 1);
        const [few, many] = [exactAtMost(cases, of, part), exactAtMost(of - cases, of, 128 - part)];
        const rarest = few < many ? ["below", few] : ["above", many];
        const [side, chance] = rarest as [string, number];
        const expected = chance < 0.001 ? `${side}_998` : chance < 0.025 ? `${side}_95` : "inside";
        expect(positionOf(cases / of, limitsAt(of, part / 128))).toBe(expected);
      }),
    );
  });

  it("never call it unusual that everybody is in school where most places have everybody in school", () => {
    expect(positionOf(1, limitsAt(30, 0.994))).toBe("inside");
    expect(positionOf(0, limitsAt(30, 0.006))).toBe("inside");
  });

  it("are the centre where nobody or everybody is a case", () => {
    expect(numbersOf(limitsAt(50, 1))).toEqual([1, 1, 1, 1]);
    expect(numbersOf(limitsAt(50, 0))).toEqual([0, 0, 0, 0]);
  });

  it("close in as the denominator grows, up to the step of one case", () => {
    const centre = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(centre, fc.integer({ min: 2, max: 2000 }), fc.integer({ min: 1, max: 500 }), (rate, of, more) => {
        const [near, far] = [limitsAt(of + more, rate), limitsAt(of, rate)];
        const step = 1 / of;
        expect(near.wide.low).toBeGreaterThanOrEqual(far.wide.low - step);
        expect(near.narrow.low).toBeGreaterThanOrEqual(far.narrow.low - step);
        expect(near.wide.high).toBeLessThanOrEqual(far.wide.high + step);
        expect(near.narrow.high).toBeLessThanOrEqual(far.narrow.high + step);
      }),
    );
  });

  it("lie one within the other around the centre, wider where they are widened", () => {
    const centre = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(centre, fc.integer({ min: 1, max: 5000 }), (rate, of) => {
        const [{ wide, narrow }, widened] = [limitsAt(of, rate), limitsAt(of, rate, 1.5)];
        const ends = [0, widened.wide.low, wide.low, narrow.low, rate, narrow.high, wide.high, widened.wide.high, 1];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
      }),
    );
  });
});

/** The chance of at most so many at a rate of part/128, in whole numbers. */
function exactAtMost(cases: number, of: number, part: number): number {
  let [choose, sum] = [1n, 0n];
  for (let k = 0; k <= cases; k++) {
    sum += choose * BigInt(part) ** BigInt(k) * BigInt(128 - part) ** BigInt(of - k);
    choose = (choose * BigInt(of - k)) / BigInt(k + 1);
  }
  return approximate(fraction(sum, 128n ** BigInt(of)));
}

/** Townships of a county: how many of those aged 17 have finished lower-secondary school. */
const spreadOut = [
  [412, 500],
  [180, 230],
  [77, 90],
  [610, 720],
  [55, 80],
  [340, 400],
  [290, 330],
  [130, 170],
  [205, 260],
  [95, 101],
  [150, 210],
  [480, 540],
] as const;

/** The same rate but for chance, and one place far below. */
const alike = [
  [415, 500],
  [193, 230],
  [73, 90],
  [600, 720],
  [66, 80],
  [336, 400],
  [270, 330],
  [142, 170],
  [218, 260],
  [83, 101],
  [140, 210],
  [447, 540],
] as const;

function completionIn(places: readonly (readonly [number, number])[]): Figure[] {
  const names = places.map((_, at) => `t${at + 1}`);
  const { figure } = small(
    {
      areas: `area,name,kind,parent
        county,某县,county,
        ${names.map((name) => `${name},${name}乡,township,county`).join("\n        ")}`,
      completion: `area,school_year,level,population,completed
        ${names.map((name, at) => `${name},2022-2023,lower_secondary,${places[at]?.[1]},${places[at]?.[0]}`).join("\n        ")}`,
    },
    { root: "county" },
  );
  return names.flatMap((name) => figure("completion-rate", name, "2022-2023 lower_secondary") ?? []);
}

function drawn(figures: readonly Figure[]): Funnel<Figure> {
  const funnel = funnelOf(figures);
  if (funnel.status !== "drawn") throw new Error(funnel.reason);
  return funnel;
}

describe("overdispersion", () => {
  const proportions = spreadOut.map(([cases, of]) => ({ cases, of }));
  const centre = 3024 / 3631;

  // SciPy 1.17: binom.cdf, binom.sf and norm.ppf; numpy.quantile for the winsorised ends.
  it("is the mean square of the mid-P scores, winsorised at a tenth", () => {
    const scores = proportions.map((place) => scoreOf(place, centre));
    expect(scores[0]).toBeCloseTo(-0.537586295272, 9);
    expect(scores[10]).toBeCloseTo(-4.27616645525, 9);
    expect(scores[11]).toBeCloseTo(3.65539616318, 9);
    const { status, phi, inflation } = overdispersionOf(proportions, centre);
    expect(status).toBe("widened");
    expect(phi).toBeCloseTo(4.90967961967, 9);
    expect(inflation).toBeCloseTo(Math.sqrt(4.90967961967), 9);
  });

  it("of places that differ by chance leaves the limits alone, whatever one of them does", () => {
    const found = overdispersionOf(
      alike.map(([cases, of]) => ({ cases, of })),
      2983 / 3631,
    );
    expect(found.status).toBe("not_needed");
    expect(found.inflation).toBe(1);
  });

  it("is not judged among fewer than ten places", () => {
    const found = overdispersionOf(proportions.slice(0, 9), centre);
    expect(found).toMatchObject({ status: "too_few_places", inflation: 1 });
  });

  it("is none where nobody or everybody is a case", () => {
    const all = proportions.map(({ of }) => ({ cases: of, of }));
    expect(overdispersionOf(all, 1)).toEqual({ status: "not_needed", phi: 0, inflation: 1 });
  });
});

describe("a funnel", () => {
  it("has the ratio of sums at its centre, exactly", () => {
    expect(drawn(completionIn(spreadOut)).centre).toEqual(fraction(3024 * 100, 3631));
  });

  it("places every area by its denominator, within limits widened by √φ", () => {
    const { points, leftOut } = drawn(completionIn(spreadOut));
    expect(leftOut).toEqual([]);
    expect(points.map(({ denominator }) => denominator)).toEqual(spreadOut.map(([, of]) => of));
    expect(new Set(points.map(({ position }) => position))).toEqual(new Set(["inside"]));
  });

  it("shows the one place that chance does not explain", () => {
    const { points } = drawn(completionIn(alike));
    const outside = points.filter(({ position }) => position !== "inside");
    expect(outside.map(({ figure, position }) => [figure.area, position])).toEqual([["t11", "below_998"]]);
  });

  it("draws its limits in per cent from the smallest denominators to beyond the largest", () => {
    const { curves } = drawn(completionIn(alike));
    const across = curves.map(({ denominator }) => denominator);
    expect(across).toEqual([...new Set(across)].sort((a, b) => a - b));
    expect(across[0]).toBe(1);
    expect(across.at(-1)).toBe(756);
    expect(curves.at(-1)?.narrow.low).toBeCloseTo(limitsAt(756, 2983 / 3631).narrow.low * 100, 9);
  });

  it("leaves out a place without a rate, or with more completed than there are, and says why", () => {
    const figures = completionIn([...alike.slice(0, 6), [0, 0], [60, 50]]);
    const { points, leftOut } = drawn(figures);
    expect(points).toHaveLength(6);
    expect(leftOut.map(({ figure, reason }) => [figure.area, reason])).toEqual([
      ["t7", "no_rate"],
      ["t8", "outside_whole"],
    ]);
  });

  it("is not drawn where all places have nobody, or everybody: no difference is there to be judged", () => {
    for (const places of [
      alike.map(([, of]): [number, number] => [0, of]),
      alike.map(([, of]): [number, number] => [of, of]),
    ]) {
      expect(funnelOf(completionIn(places))).toEqual({ status: "none", reason: "all_alike" });
    }
  });

  it("is not drawn of fewer than five places", () => {
    expect(funnelOf(completionIn(alike.slice(0, 4)))).toEqual({ status: "none", reason: "too_few_places" });
    expect(funnelOf([])).toEqual({ status: "none", reason: "too_few_places" });
  });

  it("is not drawn of what is no share of people, or what an office provides", () => {
    const { figure } = small({
      library: `area,school_year,level,pupils,books
        town,2022-2023,primary,820,18387`,
      teachers: `area,school_year,level,full_time_teachers,qualified
        town,2022-2023,primary,75,65`,
    });
    const books = figure("books-per-pupil", "town", "2022-2023 primary");
    const teachers = figure("qualified-teacher-rate", "town", "2022-2023 primary");
    expect(funnelOf(books ? [books] : [])).toEqual({ status: "none", reason: "no_proportion" });
    expect(funnelOf(teachers ? [teachers] : [])).toEqual({ status: "none", reason: "provided" });
  });
});

describe("a funnel in words", () => {
  const indicator = indicatorOf("completion-rate");
  const inAll = (figures: readonly Figure[]) =>
    languages.map((language) => funnelInWords(funnelOf(figures), indicator, language).join(" | "));

  it("says what stands at its centre, and by what factor its limits were widened", () => {
    expect(inAll(completionIn(spreadOut))).toEqual([
      "中线为各地合计的83.28% | 各地的差异大于偶然波动，界限已按离散系数4.91放宽",
      "中線為各地合計的83.28% | 各地的差異大於偶然波動，界限已按離散係數4.91放寬",
      "The centre is 83.28%, all places together | Places differ by more than chance; the limits are widened by the factor 4.91",
    ]);
  });

  it("says that limits were not widened, and why", () => {
    expect(inAll(completionIn(alike)).map((words) => words.split(" | ")[1])).toEqual([
      "各地的差异不大于偶然波动，界限没有放宽",
      "各地的差異不大於偶然波動，界限沒有放寬",
      "Places differ by no more than chance; the limits are not widened",
    ]);
    expect(inAll(completionIn(alike.slice(0, 9))).map((words) => words.split(" | ")[1])).toEqual([
      "不足10个地方，没有判断差异是否大于偶然波动，界限没有放宽",
      "不足10個地方，沒有判斷差異是否大於偶然波動，界限沒有放寬",
      "Fewer than 10 places: whether they differ by more than chance was not judged, and the limits are not widened",
    ]);
  });

  it("says why there is none", () => {
    expect(inAll([])).toEqual([
      "可比的地方不足5个，不画漏斗图",
      "可比的地方不足5個，不畫漏斗圖",
      "Fewer than five places can be compared; no funnel is drawn",
    ]);
  });

  it("has a word for every place to stand", () => {
    const positions = new Set(Object.keys(positionWords));
    expect(positions).toEqual(new Set(["inside", "above_95", "below_95", "above_998", "below_998"]));
    expect(positionWords.below_998).toEqual({
      "zh-Hans": "低于99.8%界限",
      "zh-Hant": "低於99.8%界限",
      en: "below the 99.8% limit",
    });
  });
});
