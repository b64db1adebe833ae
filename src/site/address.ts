import { inAddress, type Language } from "../i18n/language.ts";
import type { Theme } from "../indicators/theme.ts";
import { type EmbedKey, embedParts } from "./embed-address.ts";

/**
 * What stands for the site's own folder until the build is done: a pass over the written pages replaces it by as many
 * `../` as the page is deep, so that the same files work at a domain's root, under a sub-path and from a disk.
 */
export const baseMarker = "/__base__/";

/** The address of a page of one language; links name `index.html`, so that they work from a disk. */
function page(language: Language, ...parts: readonly string[]): string {
  return `${baseMarker}${[inAddress(language), ...parts].join("/")}/index.html`;
}

export const address = {
  home: (language: Language) => page(language),
  areas: (language: Language) => page(language, "areas"),
  area: (language: Language, id: string) => page(language, "area", id),
  theme: (language: Language, id: string, theme: Theme) => page(language, "area", id, theme),
  indicators: (language: Language) => page(language, "indicators"),
  indicator: (language: Language, id: string) => page(language, "indicator", id),
  /** The places within one area compared, where the site has more schools than one page holds. */
  indicatorWithin: (language: Language, id: string, area: string) => page(language, "indicator", id, area),
  data: (language: Language) => page(language, "data"),
  check: (language: Language) => page(language, "check"),
  methods: (language: Language) => page(language, "methods"),
  method: (language: Language, name: string) => page(language, "methods", name),
  /** Every set of standards with its limits; a set's own place is its id. */
  standards: (language: Language) => page(language, "methods", "standards", "list"),
  about: (language: Language) => page(language, "about"),
  discrepancies: (language: Language) => page(language, "discrepancies"),
  discrepanciesOf: (language: Language, id: string) => page(language, "discrepancies", id),
  /** Only where the site is compared with the last release. */
  changes: (language: Language) => page(language, "changes"),
  slip: (language: Language, sender: string) => page(language, "slip", sender),
  review: (language: Language, id: string) => page(language, "review", id),
  sheet: (language: Language, id: string) => page(language, "sheet", id),
  dossier: (language: Language, id: string) => page(language, "dossier", id),
  /** The stylesheet of its running heads and page numbers. */
  dossierRules: (language: Language, id: string) => `${baseMarker}${inAddress(language)}/dossier/${id}/print.css`,
  /** Its slides; only where it has a key figure. */
  present: (language: Language, id: string) => page(language, "present", id),
  /** What the charts of an area's page need to be taken along, with the area as a deck. */
  charts: (language: Language, id: string) => `${baseMarker}${inAddress(language)}/area/${id}/charts.js`,
  /** A chart alone, for a frame in another page; only where the series has one. */
  embed: (language: Language, series: EmbedKey) => page(language, "embed", ...embedParts(series)),
  /** What stands beside it for those who ask by oEmbed. */
  oembed: (language: Language, series: EmbedKey) =>
    `${baseMarker}${[inAddress(language), "embed", ...embedParts(series)].join("/")}/oembed.json`,
  findings: (language: Language) => page(language, "methods", "findings"),
  finding: (language: Language, code: string) => page(language, "methods", "findings", code),
  /** A file that is the same in every language: `data/rates.csv`. */
  file: (path: string) => `${baseMarker}${path}`,
} as const;
