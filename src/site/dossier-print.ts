import { dossierSentences } from "../i18n/dossier.ts";
import type { Language } from "../i18n/language.ts";
import type { DossierSection } from "./dossier.ts";

/** What stands at the edges of each page. */
export interface Edges {
  /** Of the whole document: the name of the place, of the dossier. */
  readonly title: string;
  /** Which data it shows: demonstration, draft, date, checksum. */
  readonly version: string;
  readonly language: Language;
}

/**
 * The rules of the printed pages: running heads with the title and the section, page numbers, the version of the data.
 * A margin box takes no text from the page, so each section is a page type of its own with its title in the rule. The
 * cover has none of them.
 */
export function printRules(
  sections: readonly Pick<DossierSection, "id" | "title">[],
  { title, version, language }: Edges,
): string {
  const [before, between, after] = dossierSentences(language).page;
  const numbers = [quoted(before), "counter(page)", quoted(between), "counter(pages)", quoted(after)].join(" ");
  return [
    '@charset "utf-8";',
    "@media print {",
    "@page {",
    "  size: A4;",
    "  margin: 20mm 16mm 18mm 20mm;",
    box("top-left", quoted(title)),
    box("bottom-left", quoted(version)),
    box("bottom-right", numbers),
    "}",
    "@page cover {",
    ...["top-left", "bottom-left", "bottom-right"].map((place) => box(place, "none")),
    "}",
    ...sections.flatMap(({ id, title: of }) => [
      `#${id} { page: ${id}; }`,
      `@page ${id} {`,
      box("top-right", quoted(of[language])),
      "}",
    ]),
    "}",
    "",
  ].join("\n");
}

function box(place: string, content: string): string {
  const [edge, side] = place.split("-");
  const upright = edge === "top" ? "bottom; padding-bottom: 4mm" : "top; padding-top: 4mm";
  return `  @${place} { content: ${content}; font: 8pt var(--font); color: #333; text-align: ${side}; vertical-align: ${upright}; }`;
}

/** A string of CSS: a quotation mark or a backslash in a name ends nothing. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;
}
