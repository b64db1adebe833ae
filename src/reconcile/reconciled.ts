import type { Figure } from "../rates/figure.ts";
import type { Reconciliation } from "./reconciliation.ts";

/** A figure with what is said of the rate as reported; nothing is said where nothing was reported. */
export interface Reconciled extends Figure {
  readonly reconciliation?: Reconciliation;
}
