import { group } from "d3";
import { site } from "./current.ts";
import { type Finding, senderOf } from "./finding.ts";

/** The findings about an area and all that lies within it, worst first; notes are left to the figures themselves. */
export function discrepanciesWithin(area: string): Finding[] {
  const within = new Set(site.places.within(area).map(({ id }) => id));
  return site.findings.filter(
    ({ problem: { about, severity } }) => severity === "finding" && within.has(about?.area ?? ""),
  );
}

/** Every discrepancy of the dataset, those of no area too. */
export function allDiscrepancies(): Finding[] {
  return site.findings.filter(({ problem }) => problem.severity === "finding");
}

/** The areas that a discrepancies page is made for. */
export function discrepantAreas(): string[] {
  return site.places.all.map(({ id }) => id).filter((id) => discrepanciesWithin(id).length > 0);
}

/** What each sender should look into, by sender; worked out once, since every slip asks. */
export function bySender(): ReadonlyMap<string, readonly Finding[]> {
  senders ??= group(
    site.findings.filter((finding) => senderOf(finding) !== undefined),
    (finding) => senderOf(finding) ?? "",
  );
  return senders;
}

let senders: ReadonlyMap<string, readonly Finding[]> | undefined;
