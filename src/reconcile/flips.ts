import { compare, type Fraction } from "../exact/fraction.ts";
import type { Figure } from "../rates/figure.ts";
import { inUnit } from "../rates/in-unit.ts";
import type { Limit, StandardSet } from "../standards/define.ts";
import type { Against, Judgement } from "../standards/judgement.ts";
import { meets } from "../standards/meets.ts";
import { basesFor, type OnFile } from "./candidates.ts";
import { type Known, knownOf } from "./known.ts";
import type { Candidate, Reconciliation } from "./reconciliation.ts";

/** What one basis gives, and whether that meets the limit. */
export interface Answer {
  /** The defined formula, the rate as the paper prints it, or another basis with figures on file. */
  readonly basis: "defined" | "reported" | Candidate;
  readonly value: Fraction;
  readonly numerator?: Fraction;
  readonly denominator?: Fraction;
  readonly meets: boolean;
}

/** A limit that one basis meets and another does not: the verdict depends on the basis (DOMAIN §1c). */
export interface Flip {
  readonly set: StandardSet;
  readonly limit: Limit;
  /** The defined formula first, then what was reported, then the other bases; those that agree with it too. */
  readonly answers: readonly Answer[];
}

/**
 * The limits about which the rate as reported, or a basis that is at stake, disagrees with the defined formula. A sum
 * over children has no bases of its own.
 */
export function flipsOf(
  figure: Figure,
  judgements: readonly Judgement[],
  reconciliation: Reconciliation | undefined,
  file: OnFile,
): Flip[] {
  const known = figure.rollUp ? undefined : knownOf(figure);
  const { rate } = figure;
  if (!known || judgements.length === 0 || rate.status !== "observed" || "sqrt" in rate.value) return [];
  const { value } = rate;
  const bases = isSettled(reconciliation) ? [] : otherBases(known, file);
  return judgements.flatMap(({ set, against }) =>
    against.flatMap((each): Flip[] => {
      const own: Answer = { basis: "defined", value, ...sidesOf(known), meets: meets(value, each.limit) };
      const others = [...asReported(figure, each), ...bases.map((basis) => answerOf(basis, each.limit))];
      const flips = others.some((other) => other.meets !== own.meets && isAtStake(other, reconciliation));
      return flips ? [{ set, limit: each.limit, answers: [own, ...others] }] : [];
    }),
  );
}

/** A rate that reconciles says itself which basis it uses: no other is meant. */
function isSettled(reconciliation: Reconciliation | undefined): boolean {
  return reconciliation?.verdict === "exact" || reconciliation?.verdict === "rounding";
}

/** The same counts from another paper are no other basis. */
function otherBases(known: Known, file: OnFile): Candidate[] {
  return basesFor(known, file).filter((basis) => !isSame(basis, known));
}

/** Whether anybody may have meant a basis: where none was reported, only another count of the very thing contradicts. */
function isAtStake({ basis }: Answer, reconciliation: Reconciliation | undefined): boolean {
  if (typeof basis === "string" || reconciliation) return true;
  const { change } = basis;
  return change.kind === "other_row" || (change.kind === "variant" && change.recount === true);
}

function asReported({ reported, indicator }: Figure, { asReported: answer }: Against): Answer[] {
  if (reported.status !== "filled" || answer === undefined) return [];
  return [{ basis: "reported", value: inUnit(reported.value, indicator.unit).value, meets: answer }];
}

function answerOf(basis: Candidate, limit: Limit): Answer {
  return { basis, value: basis.value, ...sidesOf(basis), meets: meets(basis.value, limit) };
}

function isSame({ numerator, denominator }: Candidate, known: Known): boolean {
  if (!numerator || !denominator) return false;
  return compare(numerator, known.numerator) === 0 && compare(denominator, known.denominator) === 0;
}

function sidesOf({ numerator, denominator }: { readonly numerator?: Fraction; readonly denominator?: Fraction }) {
  return { ...(numerator ? { numerator } : {}), ...(denominator ? { denominator } : {}) };
}
