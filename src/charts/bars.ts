import type { Published } from "../disclosure/published.ts";
import type { Language } from "../i18n/language.ts";
import { axisSuffix, formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Figure } from "../rates/figure.ts";
import { domainOf } from "./domain.ts";
import { type BarFrame, barFrameOf, type Size } from "./frame.ts";
import { recomputedValue, reportedValue } from "./line.ts";
import { element, textAt } from "./markup.ts";

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly printed: string;
  readonly className: string;
}

/**
 * One period, as bars from zero: the rate as reported above the rate as recomputed, so that the eye compares the two.
 * Empty where there is neither.
 */
export function bars(figure: Published<Figure>, size: Size, label: string, language: Language): string {
  const list = barsOf(figure, language);
  if (list.length === 0) return "";
  const values = list.map(({ value }) => Math.max(0, value));
  const whole = figure.indicator.unit === "%" && Math.max(...values) <= 100;
  const domain = whole ? { from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] } : domainOf(values, "zero", undefined);
  const suffix = axisSuffix(figure.indicator.unit);
  const small = whole && Math.max(...values) < 5 ? domainOf(values, "zero", undefined) : domain;
  const frame = barFrameOf(size, list.length, small, suffix, language);
  const content = [frame.inner, ...list.map((bar, position) => barMarkup(bar, position, frame))].join("");
  const { width, height } = frame;
  const attributes = { class: `chart c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": label }, content);
}

function barsOf(figure: Published<Figure>, language: Language): Bar[] {
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

function barMarkup({ name, value, printed, className }: Bar, position: number, frame: BarFrame): string {
  const [middle, start] = [frame.row(position), frame.x(0)];
  const width = Math.max(0, frame.x(value) - start);
  return (
    textAt(start - 8, middle + 4, name, "bar-name", "end") +
    element("rect", { class: className, x: start, y: middle - 9, width, height: 18 }) +
    textAt(start + width + 8, middle + 4, printed, className === "bar" ? "end" : "end-reported")
  );
}
