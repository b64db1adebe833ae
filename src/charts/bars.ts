import type { Published } from "../disclosure/published.ts";
import { approximate } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { axisSuffix, formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Limit } from "../standards/define.ts";
import { domainOf } from "./domain.ts";
import { figureData } from "./figure-data.ts";
import { type BarFrame, barFrameOf, type Size } from "./frame.ts";
import { recomputedValue, reportedValue } from "./line.ts";
import { element, textAt } from "./markup.ts";
import { drawnLimits } from "./standard-line.ts";

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly printed: string;
  readonly className: string;
}

/**
 * One period, as bars from zero: the rate as reported above the rate as recomputed, so that the eye compares the two,
 * and the first standard across both. Empty where there is neither.
 */
export function bars(figure: Published<Reconciled>, size: Size, label: string, language: Language): string {
  const list = barsOf(figure, language);
  if (list.length === 0) return "";
  const shown = list.map(({ value }) => Math.max(0, value));
  const limits = drawnLimits(figure);
  const values = [...shown, ...limits.map(({ value }) => approximate(value))];
  const whole = figure.indicator.unit === "%" && Math.max(...values) <= 100;
  const domain = whole ? { from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] } : domainOf(values, "zero", undefined);
  const suffix = axisSuffix(figure.indicator.unit);
  const small = whole && Math.max(...values) < 5 ? domainOf(values, "zero", undefined) : domain;
  const frame = barFrameOf(size, list.length, small, suffix, language);
  const standard = standardAcross(limits, frame);
  const marks = list.map((bar, position) => barMarkup(bar, position, frame));
  const [drawn, words] = [marks.map(({ bar }) => bar), marks.map((mark) => mark.words)];
  const point = element("g", { class: "pt", ...figureData(figure, size) }, drawn.join(""));
  const content = [standard.zone, frame.inner, point, standard.line, ...words].join("");
  const { width, height } = frame;
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content);
}

function barsOf(figure: Published<Reconciled>, language: Language): Bar[] {
  const { reported, rate, indicator } = figure;
  const list: Bar[] = [];
  const [printed, value] = [reportedValue(figure), recomputedValue(figure)];
  if (printed !== undefined && reported.status === "filled") {
    const text = formatReported(reported.value, indicator, language);
    list.push({ name: words.reported[language], value: printed, printed: text, className: "bar-reported" });
  }
  if (value !== undefined && rate.status === "observed") {
    const text = formatRate(rate.value, indicator, language);
    list.push({ name: words.recomputed[language], value, printed: text, className: "bar" });
  }
  return list;
}

/** The standard as an upright line, with its failing side; several that may hold are dashed, and no side fails. */
function standardAcross(limits: readonly Limit[], { x, left, right, top, bottom }: BarFrame) {
  const at = limits.map(({ value }) => x(approximate(value)));
  const [only] = limits.length === 1 ? limits : [];
  const [from, to] = only?.better === "higher" ? [left, at[0] ?? left] : [at[0] ?? right, right];
  const zone = { class: "zone", x: from, y: top, width: to - from, height: bottom - top };
  const className = only ? "std" : "std dashed";
  return {
    zone: only ? element("rect", zone) : "",
    line: at.map((each) => element("line", { class: className, x1: each, x2: each, y1: top, y2: bottom })).join(""),
  };
}

/** A bar, and its words apart, since the line of the standard stands between them. */
function barMarkup({ name, value, printed, className }: Bar, position: number, frame: BarFrame) {
  const [middle, start] = [frame.row(position), frame.x(0)];
  const width = Math.max(0, frame.x(value) - start);
  return {
    bar: element("rect", { class: className, x: start, y: middle - 9, width, height: 18 }),
    words:
      textAt(start - 8, middle + 4, name, "bar-name", "end") +
      textAt(start + width + 8, middle + 4, printed, className === "bar" ? "end" : "end-reported"),
  };
}
