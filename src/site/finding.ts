import type { Published } from "../disclosure/published.ts";
import type { Problem } from "../intake/problem.ts";
import type { Reconciled } from "../reconcile/reconciled.ts";
import { comparePeriods } from "../tables/period.ts";
import type { Places } from "../tables/places.ts";

/** Something to look into: what a check found, or what came of holding a reported rate against the counts. */
export interface Finding {
  readonly problem: Published<Problem>;
  /** The figure that it is about, where it is about a rate. */
  readonly figure?: Published<Reconciled>;
}

/**
 * What to look at first: what decides whether a standard is met, then rates that nothing explains, then contradictions,
 * then what another basis explains, then notes.
 */
function weight({ problem, figure }: Finding): number {
  if (problem.status === "known" || problem.status === "corrected") return 5;
  if (problem.severity === "note") return 4;
  if (figure?.flips) return 0;
  const verdict = figure?.reconciliation?.verdict;
  return verdict === "unexplained" ? 1 : verdict === "explained" ? 3 : 2;
}

/** Worst first; among equals the latest period first, and places in the order of areas.csv. */
export function worstFirst(findings: readonly Finding[], places: Places): Finding[] {
  const order = new Map(places.all.map(({ id }, position) => [id, position]));
  const place = ({ problem }: Finding) => order.get(problem.about?.area ?? "") ?? places.all.length;
  const period = ({ problem }: Finding) => problem.about?.period ?? "undated";
  return [...findings].sort(
    (a, b) => weight(a) - weight(b) || -comparePeriods(period(a), period(b)) || place(a) - place(b),
  );
}

/** What can stand in an address on every system; a file named otherwise is its area's. */
const addressable = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[A-Za-z0-9_-]+$/i;

/** The sender of a finding: the stem of a file sent on its own, else the area that it is about. */
export function senderOf({ problem }: Finding): string | undefined {
  const [, stem] = /\/([^/]+)\.csv$/.exec(problem.place.file) ?? [];
  return stem !== undefined && addressable.test(stem) ? stem : problem.about?.area;
}
