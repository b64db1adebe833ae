import type { Language } from "../../i18n/language.ts";
import { statements } from "../../i18n/statements.ts";
import type { ChartSlide } from "../slide.ts";
import { equationColumn } from "./equation-column.ts";
import { lineHeight, linesOf } from "./measure.ts";
import { contentBottom, contentWidth, footShapes, headingOf, margin, type Page, sizes, statement } from "./page.ts";
import { textBox } from "./shape.ts";
import { paragraph } from "./text.ts";

const columnWidth = 292;
const gap = 28;

/** The chart on the left, the account of its latest figure on the right. */
export function chartPage(slide: ChartSlide, language: Language): Page {
  const { kicker, title, chart, absence, alternative, equation, notes, foot } = slide;
  const heading = headingOf(kicker, title, language);
  const width = contentWidth - columnWidth - gap;
  const subtitles = subtitleLines(slide, width, language);
  const subtitleHeight =
    subtitles.reduce((sum, line) => sum + linesOf(line, sizes.body, width), 0) * lineHeight(sizes.body);
  const left = { x: margin, w: width };
  const top = heading.bottom + subtitleHeight + 6;
  const place = { ...left, y: top, h: contentBottom - top };
  const column = {
    x: margin + width + gap,
    y: heading.bottom + 4,
    w: columnWidth,
    h: contentBottom - heading.bottom - 4,
  };
  const under = {
    ...left,
    y: heading.bottom,
    h: subtitleHeight,
    name: slide.subtitle,
    paragraphs: subtitles.map((line) => paragraph(line, sizes.body, { color: "ink-2" })),
  };
  return {
    layout: "content",
    notes,
    shapes: [
      heading.shape,
      textBox(under, language),
      ...(chart ? [] : [statement(absence, place, language)]),
      ...equationColumn(equation, column, language),
      ...footShapes(foot, language),
    ],
    ...(chart ? { chart: { ...place, data: chart, name: title, alternative } } : {}),
  };
}

/** The key beside the subtitle where there is room, else below it. */
export function subtitleLines(
  { subtitle, key }: Pick<ChartSlide, "subtitle" | "key">,
  width: number,
  language: Language,
): string[] {
  const one = statements(
    [subtitle, key].filter((part) => part !== ""),
    language,
  );
  if (linesOf(one, sizes.body, width) === 1) return [one];
  return [subtitle, key].filter((part) => part !== "");
}
