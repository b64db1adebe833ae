import { element, escaped } from "../../slides/xml.ts";
import type { Caption } from "../exhibit.ts";
import { colors } from "../paint/colors.ts";
import { paint } from "../paint/paint.ts";
import { fontFamily } from "./fonts.ts";
import { pageBlock, pageWidth } from "./page.ts";
import { leastOnScreen, screen, screenMarkup } from "./screen.ts";
import { readable } from "./screen-layouts.ts";

/** For a document, as wide as its lines; or for a projector, 1920 × 1080. */
export type Shape = "page" | "screen";

/** A chart with all its words, as SVG that stands alone; sizes in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A chart with the words that travel with it, as one SVG without stylesheet, font or reference: for documents, for
 * screens, and to be drawn as PNG. @param chart SVG markup with classes, as the wide form of an exhibit draws it
 */
export function pictureOf(caption: Caption, chart: string, shape: Shape): Picture {
  if (shape === "screen") {
    const markup = screenMarkup(caption, paint(chart, leastOnScreen / readable));
    return { svg: standalone(caption, markup, screen.width, screen.height), ...screen };
  }
  const block = pageBlock(caption, paint(chart));
  const height = Math.ceil(block.height);
  return { svg: standalone(caption, block.draw(0, 0), pageWidth, height), width: pageWidth, height };
}

function standalone(
  { language, kicker, title, alternative, marks }: Caption,
  markup: string,
  width: number,
  height: number,
) {
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    ...{ width, height, viewBox: `0 0 ${width} ${height}` },
    ...{ lang: language, role: "img", "font-family": fontFamily(language) },
  };
  const named = [kicker, title].filter(Boolean).join(": ");
  return element(
    "svg",
    root,
    element("title", {}, escaped(named)),
    element("desc", {}, escaped([...marks, alternative].join(" · "))),
    element("rect", { width, height, fill: colors.paper }),
    // The narrow space between thousands stands in few fonts, the usual one in all.
    markup.replaceAll("\u202f", "\u00a0"),
  );
}
