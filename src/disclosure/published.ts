import type { Problem } from "../intake/problem.ts";
import type { GradeCounts } from "../rates/grade-counts.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";

declare const passed: unique symbol;

/**
 * Something that may be shown. Only this file makes one, so that a page, chart or download which touches a figure
 * that has not passed here does not compile.
 */
export type Published<T> = T & { readonly [passed]: true };

/**
 * The figures of an area as they may be shown. Nothing is hidden yet: the public and the working edition come later,
 * and need all the figures that stand side by side to know what one betrays of another.
 */
export function publish(figures: readonly Reconciled[]): readonly Published<Reconciled>[] {
  return figures as readonly Published<Reconciled>[];
}

/** The problems that pages and downloads may show; their wording can quote figures. */
export function publishProblems(problems: readonly Problem[]): readonly Published<Problem>[] {
  return problems as readonly Published<Problem>[];
}

/**
 * Counts of pupils by grade and sex as they may be shown. A grade of one child betrays that child: the public edition
 * will have to hide small counts together with what they could be worked out from.
 */
export function publishCounts(counts: GradeCounts): Published<GradeCounts> {
  return counts as Published<GradeCounts>;
}
