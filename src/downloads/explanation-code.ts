import { shortestText } from "../exact/decimal.ts";
import type { Fraction } from "../exact/fraction.ts";
import type { Candidate, Change, Explanation, Hint, Reconciliation } from "../reconcile/reconciliation.ts";

/**
 * What explains a reported figure, as a code with its numbers for machines: `cut_off` where only the rounding differs,
 * else `variant:staff;65/78=83.333333333333;half_up;0.12` – change, fraction and rate, rounding, chance – joined by
 * ` | ` where several explain it alike.
 */
export function explanationCode({ verdict, printing, explanations }: Reconciliation): string {
  if (verdict === "rounding") return printing ?? "";
  return explanations.map(explanation).join(" | ");
}

/** The hints of an unexplained figure, as codes: `needs:denominator;1319;1327`. */
export function hintCode({ hints }: Reconciliation): string {
  return hints.map(hint).join(" | ");
}

function explanation({ candidate, printing, chance }: Explanation): string {
  return [
    `${changeCode(candidate.change)}`,
    worked(candidate),
    printing,
    ...(chance > 0 ? [chance.toFixed(2)] : []),
  ].join(";");
}

function worked({ numerator, denominator, value }: Candidate): string {
  const fraction = numerator && denominator ? `${number(numerator)}/${number(denominator)}=` : "";
  return `${fraction}${number(value)}`;
}

function changeCode(change: Change): string {
  switch (change.kind) {
    case "left_in":
    case "joined":
      return `${change.kind}:${change.columns.join("+")}`;
    case "variant":
      return `variant:${change.id}`;
    case "unit":
      return `unit:${number(change.factor)}`;
    case "other_row":
      return `${change.from}:${change.side}:${Object.values(change.row).join("/")}`;
    case "reported_elsewhere":
      return `${change.from}:reported:${Object.values(change.row).join("/")}`;
  }
}

function hint(each: Hint): string {
  switch (each.kind) {
    case "needs":
      return `needs:${each.side};${each.from};${each.to}`;
    case "no_whole":
      return [`no_whole:${each.side}`, ...(each.nearest ? [`${each.nearest.count}`, each.nearest.printing] : [])].join(
        ";",
      );
    case "counted_separately":
      return `counted_separately;${each.count};${each.to}`;
    case "digits_swapped":
      return `digits_swapped:${each.where};${each.as}`;
    case "counts_rounded":
      return `counts_rounded;${each.to}`;
    case "one_factor":
      return `one_factor;${number(each.factor)}`;
    case "standard_copied":
      return [`standard_copied:${each.sets.map(({ id }) => id).join("+")}`, number(each.limit)].join(";");
    case "by_chance":
      return `by_chance;${explanation(each.explanation)}`;
    case "capped":
      return "capped";
  }
}

function number(value: Fraction): string {
  return shortestText(value, 12);
}
