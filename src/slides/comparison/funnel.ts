import { domainOf } from "../../charts/domain.ts";
import { sharedLimit } from "../../charts/dots.ts";
import { funnelDomain } from "../../charts/funnel.ts";
import { axisInWords } from "../../charts/narration.ts";
import { isWithin } from "../../charts/standard-line.ts";
import type { Published } from "../../disclosure/published.ts";
import { fraction } from "../../exact/fraction.ts";
import { comparisonSentences, comparisonWords } from "../../i18n/comparison.ts";
import type { Language } from "../../i18n/language.ts";
import { formatPeriodLong } from "../../i18n/periods.ts";
import { slideSentences, slideWords } from "../../i18n/slides.ts";
import { standardWords } from "../../i18n/standards.ts";
import { positionWords } from "../../i18n/trends.ts";
import { formatRate } from "../../i18n/units.ts";
import { words } from "../../i18n/words.ts";
import type { Reconciled } from "../../reconcile/reconciled.ts";
import { rateCell, sideHeads } from "../../site/cells.ts";
import { falseAlarms, funnelTake } from "../../site/comparison-words.ts";
import { limitText } from "../../site/limits.ts";
import { placeName } from "../../site/names.ts";
import { seriesName } from "../../site/narration.ts";
import type { Funnel, FunnelLimits } from "../../spread/funnel.ts";
import { funnelInWords } from "../../spread/narration.ts";
import type { Limit } from "../../standards/define.ts";
import { axisOf, countAxisOf } from "../axis.ts";
import {
  type Axis,
  type DataCell,
  type DataColumn,
  type FunnelData,
  numberIn,
  type PointLabel,
  type Role,
} from "../chart-data.ts";
import { count, measured, recomputedCell, sideColumns } from "../data-cells.ts";
import { quoted } from "../number-format.ts";
import type { ComparisonSlide } from "../slide.ts";
import { shortNames } from "./short-names.ts";
import { type Compared, comparisonSlide } from "./telling.ts";

/** The widest a name may be, in Han characters. */
const widest = 12;

type Figures = Funnel<Published<Reconciled>>;

/** Whether places differ by more than chance; undefined where no funnel can be drawn. */
export function funnelSlideOf(compared: Compared): ComparisonSlide | undefined {
  const { comparison, peers, telling } = compared;
  const { language } = telling;
  const { funnel } = peers;
  if (funnel.status !== "drawn") return undefined;
  const take = funnelTake(funnel, language);
  const say = comparisonSentences(language);
  const chart = funnelData(funnel, compared);
  return comparisonSlide(compared, {
    title: take,
    under: [formatPeriodLong(comparison.period, language), axisInWords(chart.axis, comparison.indicator, language)],
    key: [slideWords.funnelKey[language], ...(chart.missed.length > 0 ? [slideWords.crossKey[language]] : [])],
    chart,
    alternative: say.funnelLabel(seriesName(comparison, language), take),
    notes: [
      ...say.reading,
      ...funnelInWords(funnel, comparison.indicator, language),
      falseAlarms(funnel.points.length, language),
      ...outsideLines(funnel, compared),
    ],
  });
}

/** The places outside, with where they lie. */
function outsideLines({ points }: Figures, { telling: { site, language } }: Compared): string[] {
  const outside = points.filter(({ position }) => position !== "inside");
  if (outside.length === 0) return [comparisonSentences(language).noneOutside];
  return outside.map(({ figure, position }) => {
    const place = site.places.place(figure.area);
    const name = place ? placeName(place, language).words : figure.area;
    const said = `${rateCell(figure, language).text}, ${positionWords[position][language]}`;
    return slideSentences(language).labelled(name, language === "en" ? said : said.replace(", ", "，"));
  });
}

function funnelData(funnel: Figures, { comparison, telling }: Compared): FunnelData {
  const { language, site } = telling;
  const { points, curves } = funnel;
  const figures = points.map(({ figure }) => figure);
  const axis = axisOf(funnelDomain(funnel), comparison.indicator.unit, language);
  const [, denominator = ""] = sideHeads(comparison.indicator, language);
  const shared = sharedLimit(figures);
  const limit = shared && isWithin(shared, axis) ? shared : undefined;
  const own = placeColumns(funnel, language);
  const lines = lineColumns(funnel, limit, language);
  const names = figures.map(({ area }) => {
    const place = site.places.place(area);
    return place ? placeName(place, language).words : area;
  });
  const { short, column } = shortNames(names, widest, language);
  return {
    kind: "funnel",
    head: words.area[language],
    categories: short,
    columns: [...own, ...lines, ...column],
    axis,
    across: countAxisOf(domainOf([curves.at(-1)?.denominator ?? 1], "zero", undefined), language),
    acrossName: comparisonSentences(language).across(denominator),
    outside: points.flatMap(({ position }, at) => (position === "inside" ? [] : [at])),
    missed: figures.flatMap(({ judgements }, at) => (judgements?.[0]?.meets === false ? [at] : [])),
    labels: endLabels(funnel, limit, own.length, lines, axis, language),
  };
}

/** Where the places stand; numerators are there to be read. */
function placeColumns({ points }: Figures, language: Language): DataColumn[] {
  const figures = points.map(({ figure }) => figure);
  const [numerator, denominator] = sideColumns(figures, language);
  const rates = { role: "recomputed", name: words.recomputed[language], cells: figures.map(recomputedCell) } as const;
  const across = points.map(({ denominator: of }) => count(fraction(of)));
  return [
    { role: "denominator", name: denominator?.name ?? "", cells: across },
    rates,
    ...(numerator ? [numerator] : []),
  ];
}

/** The lines, a row to each denominator at which the limits were worked out. */
function lineColumns({ curves, centre }: Figures, limit: Limit | undefined, language: Language): DataColumn[] {
  const of = (line: (limits: FunnelLimits) => DataCell) => curves.map(line);
  const side = (role: Role, name: string, value: (limits: FunnelLimits) => number): DataColumn => ({
    ...{ role, name },
    cells: of((limits) => measured(value(limits))),
  });
  const [narrow, wide] = ["95%", "99.8%"].map((share) => `${share}${slideWords.limit[language]}`) as [string, string];
  return [
    {
      role: "limits_at",
      name: slideWords.limitsAt[language],
      cells: of(({ denominator }) => count(fraction(denominator))),
    },
    side("narrow_low", `${narrow} −`, (limits) => limits.narrow.low),
    side("narrow_high", `${narrow} +`, (limits) => limits.narrow.high),
    side("wide_low", `${wide} −`, (limits) => limits.wide.low),
    side("wide_high", `${wide} +`, (limits) => limits.wide.high),
    { role: "centre", name: comparisonWords.together[language], cells: of(() => count(centre)) },
    ...(limit
      ? [{ role: "standard" as const, name: standardWords.standard[language], cells: of(() => count(limit.value)) }]
      : []),
  ];
}

/** What the lines are, at their right ends; of the limits the one on the failing side is read. */
function endLabels(
  { centre, points, curves }: Figures,
  limit: Limit | undefined,
  before: number,
  columns: readonly DataColumn[],
  axis: Axis,
  language: Language,
): PointLabel[] {
  const { indicator } = points[0]?.figure ?? {};
  if (!indicator) return [];
  const side = indicator.better === "lower" ? "high" : "low";
  const together = `${comparisonWords.together[language]} ${formatRate(centre, indicator, language)}`;
  const said: readonly (readonly [Role, string])[] = [
    ["centre", together],
    [`narrow_${side}`, "95%"],
    [`wide_${side}`, "99.8%"],
    ["standard", limit ? `${standardWords.standard[language]} ${limitText(limit, language)}` : ""],
  ];
  const at = curves.length - 1;
  return said.flatMap(([role, name]) => {
    const position = columns.findIndex((column) => column.role === role);
    const value = numberIn(columns[position]?.cells[at]);
    if (value === undefined || value < axis.from || value > axis.to) return [];
    return [{ column: before + position, at, words: name, format: quoted(name), named: false }];
  });
}
