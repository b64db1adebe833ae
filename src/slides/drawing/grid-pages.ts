import type { Language } from "../../i18n/language.ts";
import { partTitle } from "../../i18n/statements.ts";
import type { Grid, ReviewSlide, SourcesSlide } from "../slide.ts";
import { contentBottom, contentWidth, footShapes, headingOf, margin, type Page } from "./page.ts";
import { headOf, heightOf, tableShape, widthsOf } from "./table.ts";

/** A table over as many pages as it needs, its head on each, as evenly as its rows go. */
export function gridPages(slide: ReviewSlide | SourcesSlide, language: Language): Page[] {
  const { kicker, title, table, notes, foot } = slide;
  const parts = rowsByPage(slide, language);
  return parts.map((rows, at) => {
    const heading = headingOf(partTitle(kicker, at + 1, parts.length, language), title, language);
    const box = { x: margin, y: heading.bottom, w: contentWidth, h: 0 };
    const shapes = [heading.shape, tableShape(table, rows, box, language), ...footShapes(foot, language)];
    return { layout: "content", shapes, notes };
  });
}

/** The rows of a table, those of a page together. */
export function rowsByPage(
  { kicker, title, table }: ReviewSlide | SourcesSlide,
  language: Language,
): readonly Grid["rows"][] {
  const room = contentBottom - headingOf(partTitle(kicker, 1, 2, language), title, language).bottom;
  const whole = cut(table, room, table.rows.length);
  if (whole.length <= 1) return whole;
  return cut(table, room, Math.ceil(table.rows.length / whole.length));
}

/** @param most how many rows a page may have, however much room there is */
function cut(table: Grid, room: number, most: number): Grid["rows"][] {
  const widths = widthsOf(table, contentWidth);
  const heads = headOf(table);
  const start = heads.length > 0 ? heightOf(heads, widths) : 0;
  const parts: Grid["rows"][number][][] = [];
  let [used, left] = [0, 0];
  for (const row of table.rows) {
    const height = heightOf(row, widths);
    if (parts.length === 0 || left === 0 || used + height > room) {
      parts.push([]);
      [used, left] = [start, most];
    }
    parts.at(-1)?.push(row);
    used += height;
    left -= 1;
  }
  return parts;
}
