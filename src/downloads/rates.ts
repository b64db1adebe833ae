import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import { markSymbol } from "../i18n/marks.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Site } from "../site/site.ts";
import { explanationCode } from "./explanation-code.ts";
import { judgementRecord, keyRecord } from "./judgement-record.ts";

/** The columns of rates.csv and the keys of rates.json, as TABLES fixes them. */
export const rateColumns = [
  "indicator",
  "area",
  "period",
  "level",
  "group",
  "basis",
  "numerator",
  "denominator",
  "rate",
  "unit",
  "reported",
  "verdict",
  "explanation",
  "standard",
  "limit",
  "meets",
  "margin",
  "status",
] as const;

export type RateRecord = Readonly<Record<(typeof rateColumns)[number], string>>;

/** Machines get twelve decimals, rounded half up, without trailing zeros. */
const decimals = 12;

/** Every figure of the dataset, one record each. */
export function rateRecords(site: Site): RateRecord[] {
  return figuresInOrder(site).map(recordOf);
}

/** Every figure, sorted by indicator (declared order), area, period, level, group. */
export function figuresInOrder(site: Site): Published<Reconciled>[] {
  const order = new Map(site.indicators.map((indicator, position) => [indicator, position]));
  return site.places.all
    .flatMap(({ id }) => site.figures(id))
    .sort(
      (a, b) =>
        (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0) ||
        inOrder(a.area, b.area) ||
        inOrder(a.period, b.period) ||
        inOrder(a.level, b.level) ||
        inOrder(a.group, b.group),
    );
}

/** One figure with the values of rates.csv. */
export function recordOf(figure: Published<Reconciled>): RateRecord {
  const { indicator, rate, reported, reconciliation, judgements } = figure;
  return {
    ...keyRecord(figure),
    basis: indicator.basis,
    numerator: shown(rate.numerator),
    denominator: shown(rate.denominator),
    rate: rate.status === "observed" ? shortestText(rate.value, decimals) : "",
    unit: indicator.unit,
    reported:
      reported.status === "filled"
        ? reported.value.text
        : reported.status === "not_reported"
          ? ""
          : markSymbol(reported.status, "en"),
    verdict: reconciliation?.verdict ?? "",
    explanation: reconciliation ? explanationCode(reconciliation) : "",
    ...judgementRecord(judgements?.[0]),
    status: rate.status,
  };
}

function shown(side: Fraction | undefined): string {
  return side ? shortestText(side, decimals) : "";
}

/** By code unit, so that the order is the same on every machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
