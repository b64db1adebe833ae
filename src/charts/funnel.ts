import { area, median } from "d3";
import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import { approximate } from "../exact/fraction.ts";
import { comparisonWords } from "../i18n/comparison.ts";
import type { Language } from "../i18n/language.ts";
import { formatDigits } from "../i18n/numbers.ts";
import { standardWords } from "../i18n/standards.ts";
import { axisSuffix, formatRate } from "../i18n/units.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Funnel, FunnelLimits, FunnelPoint } from "../spread/funnel.ts";
import type { Range } from "../spread/interval.ts";
import { boundSign } from "../standards/bound.ts";
import type { Limit } from "../standards/define.ts";
import { type Domain, domainOf } from "./domain.ts";
import { sharedLimit } from "./dots.ts";
import { figureData } from "./figure-data.ts";
import { type Frame, type Size, scatterFrameOf } from "./frame.ts";
import { type Label, spread } from "./labels.ts";
import { recomputedValue } from "./line.ts";
import { crossAt, element, textAt } from "./markup.ts";
import { placeLabels } from "./placed-labels.ts";
import { isWithin } from "./standard-line.ts";

type Figures = Funnel<Published<Reconciled>>;
type Point = FunnelPoint<Published<Reconciled>>;

/** The words of a funnel: its text alternative, the name of a point, what stands under the axis across. */
export interface FunnelWords {
  readonly label: string;
  readonly across: string;
  name(figure: Published<Reconciled>): string;
}

/**
 * Rates over their denominators with the limits of what chance alone makes of them: the rate of all places dashed, the
 * standard solid, places outside the limits filled and named.
 */
export function funnelChart(funnel: Figures, size: Size, words: FunnelWords, language: Language): string {
  const limit = sharedLimit(funnel.points.map(({ figure }) => figure));
  const { unit } = funnel.points[0]?.figure.indicator ?? { unit: "%" as const };
  const across = domainOf([funnel.curves.at(-1)?.denominator ?? 1], "zero", undefined);
  const domain = funnelDomain(funnel);
  const frame = scatterFrameOf(size, across, domain, axisSuffix(unit), language);
  const content = [
    band(funnel.curves, ({ wide }) => wide, frame, domain, "band"),
    band(funnel.curves, ({ narrow }) => narrow, frame, domain, "band near"),
    frame.inner,
    level(approximate(funnel.centre), frame, "centre"),
    limit && isWithin(limit, domain) ? level(approximate(limit.value), frame, "std") : "",
    ...funnel.points.map((point) => markOf(point, size, frame)),
    ...namesOf(funnel.points, frame, words),
    ...endsOf(funnel, limit, frame, domain, size, language),
    textAt(frame.right, frame.height - 6, words.across, "across", "end"),
  ];
  const { width, height } = frame;
  const attributes = { class: `chart funnel c-${size}`, viewBox: `0 0 ${width} ${height}`, width, height, role: "img" };
  return element("svg", { ...attributes, "aria-label": words.label }, content.join(""));
}

/**
 * The window of the upright axis: all points, their rate together, the standard, and the limits at a middling
 * denominator, so that the funnel shows.
 */
export function funnelDomain({ points, curves, centre }: Figures): Domain {
  const figures = points.map(({ figure }) => figure);
  const values = figures.flatMap((figure) => recomputedValue(figure) ?? []);
  const middling = median(points, ({ denominator }) => denominator) ?? 0;
  const { wide } = curves.find(({ denominator }) => denominator >= middling) ?? { wide: { low: 0, high: 0 } };
  const limit = sharedLimit(figures);
  const standard = limit ? [approximate(limit.value)] : [];
  const all = [...values, approximate(centre), ...standard, wide.low, wide.high];
  return domainOf(all, figures[0]?.indicator.axis ?? "zero", 100);
}

function band(
  curves: readonly FunnelLimits[],
  range: (limits: FunnelLimits) => Range,
  { x, y }: Frame,
  { from, to }: Domain,
  className: string,
): string {
  const inside = (value: number) => y(Math.min(to, Math.max(from, value)));
  const draw = area<FunnelLimits>()
    .x(({ denominator }) => x(denominator))
    .y0((limits) => inside(range(limits).low))
    .y1((limits) => inside(range(limits).high))
    .digits(1);
  return element("path", { class: className, d: draw(curves) ?? "" });
}

function level(value: number, { left, right, y }: Frame, className: string): string {
  return element("line", { class: className, x1: left, x2: right, y1: y(value), y2: y(value) });
}

function isBelow({ judgements }: Reconciled): boolean {
  return judgements?.[0]?.meets === false;
}

function placeOf({ figure, denominator }: Point, { x, y }: Frame): { x: number; y: number } {
  return { x: x(denominator), y: y(recomputedValue(figure) ?? 0) };
}

/** A cross misses the standard, a circle does not; heavy is outside the limits. */
function markOf(point: Point, size: Size, frame: Frame): string {
  const { x, y } = placeOf(point, frame);
  const outside = point.position !== "inside";
  const mark = isBelow(point.figure)
    ? crossAt(x, y, outside ? 5 : 4, outside ? "cross out" : "cross")
    : element("circle", { class: outside ? "point out" : "point", cx: x, cy: y, r: outside ? 4.5 : 4 });
  return element("g", { class: "pt", ...figureData(point.figure, size) }, mark);
}

/** The names of the places outside, those beyond the wider limits first, each joined to its point where it stands apart. */
function namesOf(points: readonly Point[], frame: Frame, words: FunnelWords): string[] {
  const outside = points.filter(({ position }) => position !== "inside");
  const wanted = [...outside]
    .sort((a, b) => Number(b.position.endsWith("998")) - Number(a.position.endsWith("998")))
    .map((point) => ({ ...placeOf(point, frame), words: words.name(point.figure), point }));
  const marks = points.map((point) => ({ ...placeOf(point, frame), r: 6 }));
  return placeLabels(wanted, marks, frame).map(({ label, box, apart }) => {
    const end = {
      x: Math.min(box.right, Math.max(box.left, label.x)),
      y: Math.min(box.bottom, Math.max(box.top, label.y)),
    };
    const leader = apart ? element("line", { class: "leader", x1: label.x, y1: label.y, x2: end.x, y2: end.y }) : "";
    return leader + textAt(box.left, box.bottom - 2, label.words, isBelow(label.point.figure) ? "name bad" : "name");
  });
}

/** What the lines are, at their right end. */
function endsOf(
  { centre, curves, points }: Figures,
  limit: Limit | undefined,
  frame: Frame,
  domain: Domain,
  size: Size,
  language: Language,
): string[] {
  const last = curves.at(-1);
  const { indicator } = points[0]?.figure ?? {};
  if (!last || !indicator) return [];
  const at = (value: number, said: string, className: string): Label[] =>
    value < domain.from || value > domain.to ? [] : [{ y: frame.y(value), words: said, className }];
  // The limit on the failing side is the one that is read.
  const side = ({ low, high }: Range) => (indicator.better === "lower" ? high : low);
  const labels = [
    ...at(
      approximate(centre),
      [...(size === "wide" ? [comparisonWords.together[language]] : []), formatRate(centre, indicator, language)].join(
        " ",
      ),
      "end-reported",
    ),
    ...at(side(last.narrow), "95%", "limit"),
    ...at(side(last.wide), "99.8%", "limit"),
    ...(limit ? at(approximate(limit.value), standardLabel(limit, size, language), "std-label") : []),
  ];
  return spread(labels, 14, frame.top + 6, frame.bottom).map(({ y, words, className }) =>
    textAt(frame.right + 6, y + 4, words, className),
  );
}

function standardLabel(limit: Limit, size: Size, language: Language): string {
  const digits = formatDigits(shortestText(limit.value, 12), language);
  const number = `${boundSign(limit)}${digits}${axisSuffix(limit.indicator.unit)}`;
  return size === "wide" ? `${standardWords.standard[language]} ${number}` : number;
}
