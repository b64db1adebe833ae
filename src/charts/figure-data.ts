import type { Published } from "../disclosure/published.ts";
import { shortestText } from "../exact/decimal.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import type { Size } from "./frame.ts";

/** As many decimals as rates.csv has, rounded half up. */
const decimals = 12;

type Data = Readonly<Record<`data-${string}`, string | undefined>>;

/**
 * A figure as data attributes of the mark that draws it, with the numbers of rates.csv: what is drawn can be read back
 * out of the picture. Counts are left out where there are none, the rate where it is absent: then the status says why.
 * The narrow drawing is never taken along and stands beside the wide one, so that it only says which figure it draws.
 */
export function figureData(figure: Published<Reconciled>, size: Size = "wide"): Data {
  const { rate, reported, area, period } = figure;
  const status = rate.status === "observed" ? undefined : rate.status;
  if (size === "narrow") return { "data-area": area, "data-period": period, "data-status": status };
  return {
    "data-area": area,
    "data-period": period,
    "data-rate": rate.status === "observed" ? shortestText(rate.value, decimals) : undefined,
    "data-numerator": rate.numerator && shortestText(rate.numerator, decimals),
    "data-denominator": rate.denominator && shortestText(rate.denominator, decimals),
    "data-reported": reported.status === "filled" ? reported.value.text : undefined,
    "data-status": status,
  };
}
