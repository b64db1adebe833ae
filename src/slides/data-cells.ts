import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import { type Fraction, isZero, subtract } from "../exact/fraction.ts";
import type { Language } from "../i18n/language.ts";
import { slideWords } from "../i18n/slides.ts";
import { sideName } from "../i18n/verdicts.ts";
import { inUnit } from "../rates/in-unit.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { DataCell, DataColumn } from "./chart-data.ts";

/** As many decimals as rates.csv has, rounded half up. */
const decimals = 12;

/** What a row of the workbook is made of; undefined where nothing is on file for the year. */
type Row = Published<Reconciled> | undefined;

/** A number as a cell; 0 is a number like any other. */
export function count(value: Fraction): DataCell {
  return { digits: shortestText(value, decimals) };
}

/** A number that is no fraction, as the end of an interval: to nine decimals. */
export function measured(value: number): DataCell {
  return { digits: value.toFixed(9).replace(/\.?0+$/, "") };
}

export function recomputedCell(figure: Row): DataCell {
  return figure?.rate.status === "observed" ? { digits: shortestText(figure.rate.value, decimals) } : null;
}

/** The printed figure in the unit of the indicator; its number of decimals is kept as the format of the cell. */
export function reportedCell(figure: Row): DataCell {
  if (figure?.reported.status !== "filled") return null;
  const printed = inUnit(figure.reported.value, figure.indicator.unit);
  return { digits: shortestText(printed.value, decimals), decimals: printed.decimals };
}

/** Numerator and denominator after exclusions, so that the workbook holds what the rate is made of. */
export function sideColumns(figures: readonly Row[], language: Language): DataColumn[] {
  return (["numerator", "denominator"] as const).map((side) => ({
    role: side,
    name: sideName(side, language),
    cells: figures.map((figure) => (figure?.rate[side] ? count(figure.rate[side]) : null)),
  }));
}

/** How far the reported figure lies from the recomputed one where the two do not reconcile. */
export function differenceColumns(figures: readonly Row[], language: Language): DataColumn[] {
  const differences = figures.map(differenceOf);
  const where = (side: (difference: Fraction) => boolean) =>
    differences.map((each) => (each && !isZero(each) && side(each) ? count(magnitude(each)) : null));
  return [
    { role: "reported_above", name: slideWords.reportedAbove[language], cells: where(({ n }) => n > 0n) },
    { role: "reported_below", name: slideWords.reportedBelow[language], cells: where(({ n }) => n < 0n) },
  ];
}

/** The columns that hold anything; the recomputed one always stands. */
export function withAny(columns: readonly DataColumn[]): DataColumn[] {
  return columns.filter(({ role, cells }) => role === "recomputed" || cells.some((cell) => cell));
}

/** Reported less recomputed; undefined where they reconcile, or where either is missing. */
export function differenceOf(figure: Row): Fraction | undefined {
  if (figure?.reconciliation?.verdict !== "unexplained" || figure.reported.status !== "filled") return undefined;
  const { rate, indicator, reported } = figure;
  if (rate.status !== "observed" || "sqrt" in rate.value) return undefined;
  return subtract(inUnit(reported.value, indicator.unit).value, rate.value);
}

function magnitude({ n, d }: Fraction): Fraction {
  return { n: n < 0n ? -n : n, d };
}
