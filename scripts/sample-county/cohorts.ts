import type { Chance } from "./chance.ts";
import { type Heads, minus, nobody, plus, some, take } from "./heads.ts";
import type { TownshipPlan } from "./plan.ts";
import { decay } from "./trends.ts";

/** The children of one township's household register (户籍) who reach school age in one year. */
export interface Cohort {
  /** The year in whose September they enter grade 1; they are counted as seven years old in that school year. */
  readonly entry: number;
  readonly children: Heads;
  /** 残疾儿童少年, counted separately from the others. */
  readonly disabled: Heads;
  /** Certified unable to learn, and not among the disabled. */
  readonly unable: Heads;
  readonly withoutPrimary: number;
  readonly withoutLowerSecondary: number;
}

const girlsShare = 0.472;
const yearlyDecline = { urban: 0.006, town: 0.026, rural: 0.034 };

/** Cohorts by year of entry. */
export function cohorts(township: TownshipPlan, from: number, to: number, chance: Chance): Map<number, Cohort> {
  const found = new Map<number, Cohort>();
  for (let entry = from; entry <= to; entry++) found.set(entry, cohort(township, entry, chance));
  return found;
}

function cohort({ sketch }: TownshipPlan, entry: number, chance: Chance): Cohort {
  const trend = (1 - yearlyDecline[sketch.setting]) ** (entry - 2014);
  // The second child allowed from 2016 reaches school age from 2022 on.
  const secondChild = entry === 2022 || entry === 2023 ? 1.07 : 1;
  const all = Math.max(3, Math.round(sketch.cohort * trend * secondChild * chance.near(1, 0.035)));
  const children = { all, girls: chance.of(all, girlsShare) };
  const disabled = some(chance, children, 0.0055);
  const withoutPrimary = chance.of(all, decay(entry + 6, 0.009, 0.001));
  return {
    entry,
    children,
    disabled,
    unable: some(chance, minus(children, disabled), 0.0003),
    withoutPrimary,
    withoutLowerSecondary: withoutPrimary + chance.of(all - withoutPrimary, lossBeforeGrade9(entry)),
  };
}

/** Three years' dropout of lower secondary school, as the cohort passes through it. */
function lossBeforeGrade9(entry: number): number {
  const years = [entry + 6, entry + 7, entry + 8];
  return years.reduce((sum, year) => sum + decay(year, 0.011, 0.0015), 0);
}

/** A school's new pupils: those of the cohort who stay, or in the county seat those who come as well. */
export function entrants({ sketch }: TownshipPlan, { entry, children }: Cohort, chance: Chance): Heads {
  const yearsOn = Math.max(0, Math.min(9, entry - 2014));
  const stay = { urban: 1.12 + 0.006 * yearsOn, town: 0.93 - 0.008 * yearsOn, rural: 0.89 - 0.011 * yearsOn };
  const all = Math.round(children.all * stay[sketch.setting] * chance.near(1, 0.012));
  if (all <= children.all) return take(chance, children, all);
  const incomers = all - children.all;
  return plus(children, { all: incomers, girls: chance.of(incomers, girlsShare) });
}

/** All children of the ages given (7 to 17) in the school year that begins in `year`. */
export function aged(cohorts: Map<number, Cohort>, year: number, youngest: number, oldest: number): Cohort[] {
  const found: Cohort[] = [];
  for (let age = youngest; age <= oldest; age++) {
    const one = cohorts.get(year - (age - 7));
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** `part` of all these cohorts together. */
export function sumOf(cohorts: readonly Cohort[], part: "children" | "disabled" | "unable"): Heads {
  return cohorts.reduce((sum, one) => plus(sum, one[part]), nobody);
}
