import type { Language } from "../../i18n/language.ts";
import type { ComparisonSlide } from "../slide.ts";
import { subtitleLines } from "./chart-page.ts";
import { lineHeight, linesOf } from "./measure.ts";
import { contentBottom, contentWidth, footShapes, headingOf, margin, type Page, sizes } from "./page.ts";
import { textBox } from "./shape.ts";
import { paragraph } from "./text.ts";

/** One chart as wide as the page. */
export function comparisonPage(slide: ComparisonSlide, language: Language): Page {
  const { kicker, title, chart, alternative, notes, foot } = slide;
  const heading = headingOf(kicker, title, language);
  const lines = subtitleLines(slide, contentWidth, language);
  const h = lines.reduce((sum, line) => sum + linesOf(line, sizes.body, contentWidth), 0) * lineHeight(sizes.body);
  const wide = { x: margin, w: contentWidth };
  const top = heading.bottom + h + 4;
  const under = {
    ...{ ...wide, y: heading.bottom, h, name: slide.subtitle },
    paragraphs: lines.map((line) => paragraph(line, sizes.body, { color: "ink-2" })),
  };
  return {
    layout: "content",
    notes,
    shapes: [heading.shape, textBox(under, language), ...footShapes(foot, language)],
    chart: { ...wide, y: top, h: contentBottom - top, data: chart, name: title, alternative },
  };
}
