import { dossierWords, halfTitles } from "../i18n/dossier.ts";
import type { Text } from "../i18n/language.ts";
import { type Theme, themes } from "../indicators/theme.ts";
import type { Finding } from "./finding.ts";
import type { Series } from "./series.ts";
import type { Site } from "./site.ts";

/** A section of the dossier: everything of one theme, or of one half of it. */
export interface DossierSection {
  /** Names it within the page, and in the stylesheet of its running heads. */
  readonly id: string;
  readonly title: Text;
  readonly series: readonly Series[];
  /** The coefficients between schools, which stand in one table. */
  readonly coefficients: readonly Series[];
  /** What is to be looked into about its series. */
  readonly findings: readonly Finding[];
}

/** The order of the report's worksheet; literacy comes after what concerns the schools. */
const order: Readonly<Record<Theme, number>> = {
  participation: 1,
  completion: 2,
  teachers: 3,
  conditions: 4,
  quality: 5,
  literacy: 6,
  aid: 7,
};

/** Themes that the worksheet parts in two, by the register that their figures come from. */
const parted: Partial<Readonly<Record<Theme, Readonly<Record<keyof typeof halfTitles, Text>>>>> = {
  participation: halfTitles,
};

/** The sections of an area that have anything on file, in the order of the worksheet. */
export function dossierSections(site: Site, area: string): DossierSection[] {
  const about = findingsAbout(site, area);
  return site
    .themes(area)
    .toSorted((a, b) => order[a] - order[b])
    .flatMap((theme) => {
      const series = site.series(area).filter(({ indicator }) => indicator.theme === theme);
      const halves = parted[theme];
      if (!halves) return [sectionOf(theme, themes[theme], series, about)];
      return (Object.keys(halves) as (keyof typeof halves)[]).map((register) =>
        sectionOf(
          `${theme}-${register}`,
          halves[register],
          series.filter(({ indicator }) => (indicator.basis || "school_register") === register),
          about,
        ),
      );
    })
    .filter(({ series, coefficients }) => series.length + coefficients.length > 0);
}

/** What the contents list, in its order: the sections, other findings where there are any, the signatures. */
export function dossierContents(site: Site, area: string): Pick<DossierSection, "id" | "title">[] {
  return [
    ...dossierSections(site, area).map(({ id, title }) => ({ id, title })),
    ...(otherFindings(site, area).length > 0 ? [{ id: "other-findings", title: dossierWords.otherFindings }] : []),
    { id: "signatures", title: dossierWords.signatures },
  ];
}

/** The areas that have a dossier: those with any figure. */
export function dossierAreas(site: Site): string[] {
  return site.places.all.map(({ id }) => id).filter((id) => site.series(id).length > 0);
}

/** What is to be looked into about an area and no rate of it: sums, totals, years. */
export function otherFindings(site: Site, area: string): Finding[] {
  return findingsAbout(site, area).filter(({ figure }) => !figure);
}

function findingsAbout(site: Site, area: string): Finding[] {
  return site.findings.filter(({ problem: { about, severity } }) => about?.area === area && severity === "finding");
}

function sectionOf(id: string, title: Text, all: readonly Series[], about: readonly Finding[]): DossierSection {
  const ofSection = new Set(all.map(({ indicator }) => indicator));
  return {
    id: `part-${id}`,
    title,
    series: all.filter(({ indicator }) => indicator.measure.kind !== "dispersion"),
    coefficients: all.filter(({ indicator }) => indicator.measure.kind === "dispersion"),
    findings: about.filter(({ figure }) => figure !== undefined && ofSection.has(figure.indicator)),
  };
}
