import { type Domain, domainOf } from "../charts/domain.ts";
import { recomputedValue, reportedValue } from "../charts/line.ts";
import { drawnLimits } from "../charts/standard-line.ts";
import type { Published } from "../disclosure/published.ts";
import { approximate } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { seriesName } from "../site/narration.ts";
import { axisOf } from "./axis.ts";
import type { BarsData, DataCell } from "./chart-data.ts";
import { recomputedCell, reportedCell, sideColumns, withAny } from "./data-cells.ts";
import { rateFormat, reportedFormat } from "./number-format.ts";
import { limitColumns, limitLabels } from "./standard-columns.ts";

interface Bar {
  readonly kind: "reported" | "recomputed";
  readonly cell: DataCell;
  readonly value: number;
  readonly words: string;
  readonly format: string;
}

/** One period as columns from zero: as reported beside as recomputed. Undefined where there is neither. */
export function barsData(figure: Published<Reconciled>, language: Language): BarsData | undefined {
  const { indicator } = figure;
  const bars = [...reportedBar(figure, language), ...recomputedBar(figure, language)];
  if (bars.length === 0) return undefined;
  const axis = axisOf(windowOf(figure, bars), indicator.unit, language);
  const drawn = {
    role: "recomputed",
    name: seriesName(figure, language),
    cells: bars.map(({ cell }) => cell),
  } as const;
  const limits = limitColumns(
    bars.map(() => drawnLimits(figure)),
    axis,
    language,
  );
  const made = bars.map(({ kind }) => (kind === "recomputed" ? figure : undefined));
  const figures = bars.map(({ words: said, format }, at) => ({ column: 0, at, words: said, format, named: false }));
  return {
    kind: "bars",
    head: "",
    categories: bars.map(({ kind }) => words[kind][language]),
    columns: [drawn, ...limits.map(({ column }) => column), ...withAny(sideColumns(made, language))],
    axis,
    bars: bars.map(({ kind }) => kind),
    differs: differsAt(figure, bars),
    labels: [...figures, ...limitLabels(limits, 1, language)],
  };
}

const hundred: Domain = { from: 0, to: 100, ticks: [0, 20, 40, 60, 80, 100] };

/** From zero as on the page: percentages that are not small stand against the whole. */
function windowOf(figure: Published<Reconciled>, bars: readonly Bar[]): Domain {
  const limits = drawnLimits(figure).map(({ value }) => approximate(value));
  const values = [...bars.map(({ value }) => value), ...limits];
  const most = Math.max(...values);
  const isWhole = figure.indicator.unit === "%" && Math.min(...values) >= 0 && most >= 5 && most <= 100;
  return isWhole ? hundred : domainOf(values, "zero", undefined);
}

function differsAt({ reconciliation }: Reconciled, bars: readonly Bar[]): number[] {
  return reconciliation?.verdict === "unexplained" ? [bars.findIndex(({ kind }) => kind === "reported")] : [];
}

function reportedBar(figure: Published<Reconciled>, language: Language): Bar[] {
  const { reported, indicator } = figure;
  const value = reportedValue(figure);
  if (value === undefined || reported.status !== "filled") return [];
  const printed = formatReported(reported.value, indicator, language);
  const format = reportedFormat(reported.value, indicator.unit, language);
  return [{ kind: "reported", cell: reportedCell(figure), value, words: printed, format }];
}

function recomputedBar(figure: Published<Reconciled>, language: Language): Bar[] {
  const { rate, indicator } = figure;
  const value = recomputedValue(figure);
  if (value === undefined || rate.status !== "observed") return [];
  const printed = formatRate(rate.value, indicator, language);
  const format = rateFormat(indicator.unit, indicator.decimals, language);
  return [{ kind: "recomputed", cell: recomputedCell(figure), value, words: printed, format }];
}
