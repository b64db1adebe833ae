import { recomputedValue, reportedValue } from "../charts/line.ts";
import type { Published } from "../disclosure/published.ts";
import { approximate } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { formatRate, formatReported } from "../i18n/units.ts";
import { words } from "../i18n/words.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { seriesName } from "../site/narration.ts";
import type { ChartData, DataCell, EndLabel } from "./chart-data.ts";
import { count, recomputedCell, reportedCell, sideColumns, withAny } from "./data-cells.ts";
import { quoted, rateFormat, reportedFormat } from "./number-format.ts";
import type { ShownStandard } from "./slide.ts";
import { windowOf } from "./window.ts";
import { slideWords } from "./words.ts";

interface Bar {
  readonly name: string;
  readonly cell: DataCell;
  readonly value: number;
  readonly label: Omit<EndLabel, "at">;
}

/** One period as columns from zero: as reported beside as recomputed. Undefined where there is neither. */
export function barsData(
  figure: Published<Reconciled>,
  language: Language,
  standard: ShownStandard | undefined,
): ChartData | undefined {
  const { indicator } = figure;
  const bars = [...reportedBar(figure, language), ...recomputedBar(figure, language)];
  if (bars.length === 0) return undefined;
  const values = [...bars.map(({ value }) => value), ...(standard ? [approximate(standard.limit)] : [])];
  return {
    kind: "bars",
    head: "",
    categories: bars.map(({ name }) => name),
    columns: withAny([
      { role: "recomputed", name: seriesName(figure, language), cells: bars.map(({ cell }) => cell) },
      {
        role: "standard",
        name: slideWords.standard[language],
        cells: bars.map(() => standard && count(standard.limit)),
      },
      ...sideColumns(
        bars.map(({ label }) => (label.role === "recomputed" ? figure : undefined)),
        language,
      ),
    ]),
    domain: windowOf(values, { axis: "zero", unit: indicator.unit }),
    unit: indicator.unit,
    differs: bars.map(({ label }) => label.role === "reported" && figure.reconciliation?.verdict === "unexplained"),
    labels: [
      ...bars.map(({ label }, at) => ({ ...label, at })),
      ...(standard ? [limitLabel(standard, bars.length - 1, language)] : []),
    ],
    gaps: [],
  };
}

function limitLabel({ label }: ShownStandard, at: number, language: Language): EndLabel {
  return { role: "standard", at, words: label, format: quoted(label), name: slideWords.standard[language] };
}

function reportedBar(figure: Published<Reconciled>, language: Language): Bar[] {
  const { reported, indicator } = figure;
  const value = reportedValue(figure);
  if (value === undefined || reported.status !== "filled") return [];
  const printed = formatReported(reported.value, indicator, language);
  const format = reportedFormat(reported.value, indicator.unit, language);
  const label = { role: "reported", words: printed, format, name: "" } as const;
  return [{ name: words.reported[language], cell: reportedCell(figure), value, label }];
}

function recomputedBar(figure: Published<Reconciled>, language: Language): Bar[] {
  const { rate, indicator } = figure;
  const value = recomputedValue(figure);
  if (value === undefined || rate.status !== "observed") return [];
  const printed = formatRate(rate.value, indicator, language);
  const label = {
    role: "recomputed",
    name: "",
    words: printed,
    format: rateFormat(indicator.unit, indicator.decimals, language),
  } as const;
  return [{ name: words.recomputed[language], cell: recomputedCell(figure), value, label }];
}
