import type { Language } from "../../i18n/language.ts";
import type { TitleSlide } from "../slide.ts";
import { fittingSize, lineHeight, linesOf } from "./measure.ts";
import { contentWidth, footShapes, margin, type Page, sizes } from "./page.ts";
import { placeholder, rule } from "./shape.ts";
import { paragraph } from "./text.ts";

/** Whose figures these are: the name of the area large, above a rule. */
export function titlePage({ kicker, title, lines, notes, foot }: TitleSlide, language: Language): Page {
  const size = fittingSize(title, [54, 44, 36], contentWidth, 1);
  const height = 32 + linesOf(title, size, contentWidth, true) * lineHeight(size);
  const bottom = 250;
  const heading = [{ ...paragraph(kicker, 24, { color: "ink-2" }) }, paragraph(title, size, { bold: true })];
  const said = lines.map((line, at) => ({
    ...paragraph(line, at === 0 ? 24 : sizes.body, { color: at === 0 ? "ink" : "ink-2" }),
    above: 6,
  }));
  const box = { x: margin, w: contentWidth };
  return {
    layout: "title",
    notes,
    shapes: [
      placeholder("ctrTitle", { ...box, y: bottom - height, h: height, name: title, paragraphs: heading }, language),
      rule(margin, bottom + 12, contentWidth, "ink", 2),
      placeholder("subTitle", { ...box, y: bottom + 22, h: 200, name: kicker, paragraphs: said }, language, 1),
      ...footShapes(foot, language),
    ],
  };
}
