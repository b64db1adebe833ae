import type { Figure } from "../rates/figure.ts";
import type { Judgement } from "../standards/judgement.ts";
import type { Flip } from "./flips.ts";
import type { Reconciliation } from "./reconciliation.ts";

/** A figure with what is said of the rate as reported, and what the standards say; nothing where there is nothing to say. */
export interface Reconciled extends Figure {
  readonly reconciliation?: Reconciliation;
  /** In the order of precedence of the sets. */
  readonly judgements?: readonly Judgement[];
  /** The limits that one basis meets and another does not. */
  readonly flips?: readonly Flip[];
}
