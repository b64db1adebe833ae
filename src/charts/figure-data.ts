import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";

/** As many decimals as rates.csv has, rounded half up. */
const decimals = 12;

/**
 * A figure as data attributes of the mark that draws it, with the numbers of rates.csv: what is drawn can be read back
 * out of the picture. Counts are left out where there are none, the rate where it is absent: then the status says why.
 */
export function figureData(figure: Published<Reconciled>): Readonly<Record<`data-${string}`, string | undefined>> {
  const { rate, reported } = figure;
  return {
    "data-area": figure.area,
    "data-period": figure.period,
    "data-rate": rate.status === "observed" ? shortestText(rate.value, decimals) : undefined,
    "data-numerator": rate.numerator && shortestText(rate.numerator, decimals),
    "data-denominator": rate.denominator && shortestText(rate.denominator, decimals),
    "data-reported": reported.status === "filled" ? reported.value.text : undefined,
    "data-status": rate.status === "observed" ? undefined : rate.status,
  };
}
