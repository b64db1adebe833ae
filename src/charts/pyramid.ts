import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import { approximate, type Fraction } from "../exact/fraction.ts";
import { formWords } from "../i18n/forms.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { formatCount } from "../i18n/units.ts";
import { type GradeCount, type GradeCounts, totalOf } from "../rates/grade-counts.ts";
import { girlsShare, gradeGap, gradeName } from "../site/pyramid.ts";
import { type Domain, domainOf } from "./domain.ts";
import type { Size } from "./frame.ts";
import { element, textAt } from "./markup.ts";
import { widthOf } from "./placed-labels.ts";
import { lineHeight, linesAt, widestOf, wrapped } from "./wrapped.ts";

type Counts = Published<GradeCounts>;

const sizes = { wide: { width: 640, row: 28 }, narrow: { width: 358, row: 26 } } as const;
const [top, below, gap] = [40, 24, 6];

/** Where things stand: girls grow to the left of `girls`, boys to the right of `boys`, `scale` pixels for each. */
interface Layout {
  readonly girls: number;
  readonly boys: number;
  readonly scale: number;
  readonly row: number;
  readonly domain: Domain;
}

/**
 * Girls and boys by grade, back to back on one scale: girls to the left, boys to the right, the grade between them,
 * counts at the ends of bars, the share of girls at the side. A grade without counts says why. Empty where none has any.
 * @param label the finding in words
 */
export function pyramid(counts: Counts, size: Size, label: string, language: Language): string {
  const total = totalOf(counts);
  if (!total) return "";
  const domain = domainOf([mostOf(counts)], "zero", undefined);
  const { grades } = counts;
  const { width, row } = sizes[size];
  const names = grades.map((each) => gradeName(each, grades, language));
  const head = wrapped(formWords.girlsShare[language], 52);
  const share = Math.max(widestOf(head), widthOf("100.0%"));
  const middle = Math.max(...names.map(widthOf)) + 2 * gap;
  const room = (width - share - middle - 2 * gap) / 2;
  const scale = scaleOf(room, domain, counts);
  const layout: Layout = { girls: room, boys: room + middle, scale, row, domain };
  const height = top + grades.length * row + below;
  const content = [
    axisOf(layout, grades.length, language),
    ...grades.map((each, at) => rowOf(each, at, counts, layout, language)),
    ...names.map((name, at) => textAt(room + middle / 2, middleOf(at, row) + 4, name, "ink", "middle")),
    ...grades.flatMap((each, at) => shareAt(each, width, middleOf(at, row), language)),
    sideHead(formWords.girls[language], total.girls, layout.girls, "end", language),
    sideHead(formWords.boys[language], total.boys, layout.boys, undefined, language),
    linesAt(width, top - 12 - ((head.length - 1) * lineHeight) / 2, head, "across", "end"),
  ];
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content.join(""));
}

/** The largest count, which a bar in a table is as wide as its cell for. */
export function mostOf({ grades }: Counts): number {
  return Math.max(
    0,
    ...grades.flatMap(({ girls, boys }) => [girls, boys].map((each) => (each ? approximate(each) : 0))),
  );
}

/** A bar for a cell of a table: girls grow from its right edge, boys from its left. */
export function pyramidBar(value: Fraction, side: "girls" | "boys", most: number): string {
  const share = Math.round((approximate(value) / (most || 1)) * 10000) / 100;
  const x = side === "girls" ? `${Math.round((100 - share) * 100) / 100}%` : 0;
  const bar = element("rect", { class: "bar", x, y: 1, width: `${share}%`, height: 14 });
  return element("svg", { class: "chart share-bar", height: 16, "aria-hidden": "true" }, bar);
}

function middleOf(at: number, row: number): number {
  return top + row * (at + 0.5);
}

/** Pixels for one pupil: the longest bar leaves room for its count, the last tick for half its label. */
function scaleOf(room: number, { to }: Domain, counts: Counts): number {
  const digits = widthOf(formatDigits(String(Math.round(to)), "en"));
  return Math.min((room - digits / 2) / to, (room - digits - gap) / (mostOf(counts) || 1));
}

/** The scale on both sides: nought, and the ticks for which there is room. */
function axisOf({ girls, boys, scale, row, domain }: Layout, rows: number, language: Language): string {
  const bottom = top + rows * row;
  const said = domain.ticks.map((tick) => formatDigits(String(tick), language));
  const step = ((domain.ticks[1] ?? domain.to) - (domain.ticks[0] ?? 0)) * scale;
  const every = Math.max(1, Math.ceil((widestOf(said) + 8) / Math.max(1, step)));
  const shown = domain.ticks.flatMap((tick, at) => (at % every === 0 ? [{ tick, words: said[at] ?? "" }] : []));
  return shown
    .flatMap(({ tick, words }) => [girls - tick * scale, boys + tick * scale].map((x) => ({ tick, words, x })))
    .map(({ tick, words, x }) => {
      const className = tick === 0 ? "axis-line" : "grid-line";
      const line = element("line", { class: className, x1: x, x2: x, y1: top, y2: bottom });
      return line + textAt(x, bottom + 16, words, "tick", "middle");
    })
    .join("");
}

function rowOf(count: GradeCount, at: number, counts: Counts, layout: Layout, language: Language): string {
  const y = middleOf(at, layout.row);
  if (!count.girls || !count.boys) {
    return textAt(layout.girls - gap, y + 4, gradeGap(count, language), "gap", "end");
  }
  const [left, right] = [count.girls, count.boys].map((each) => approximate(each) * layout.scale) as [number, number];
  const bar = (side: "girls" | "boys", value: Fraction, x: number, width: number) =>
    element("rect", {
      class: "pt bar",
      ...{ x, y: y - 9, width, height: 18 },
      ...{ "data-area": counts.area, "data-period": counts.period, "data-part": `${side}-${count.grade}` },
      "data-count": shortestText(value, 12),
    });
  return [
    bar("girls", count.girls, layout.girls - left, left),
    bar("boys", count.boys, layout.boys, right),
    textAt(layout.girls - left - gap + 2, y + 4, formatCount(count.girls, language), "ink", "end"),
    textAt(layout.boys + right + gap - 2, y + 4, formatCount(count.boys, language), "ink"),
  ].join("");
}

function shareAt({ girls, boys }: GradeCount, x: number, y: number, language: Language): string[] {
  if (!girls || !boys || girls.n + boys.n === 0n) return [];
  return [textAt(x, y + 4, girlsShare(girls, boys, language), "across", "end")];
}

/** What stands over a side: whose bars they are, and how many they are together. */
function sideHead(name: string, total: Fraction, x: number, anchor: "end" | undefined, language: Language): string {
  const words = `${name} ${formatCount(total, language)}`;
  return textAt(x, top - 8, words, "name", anchor);
}
