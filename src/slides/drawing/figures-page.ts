import type { Language } from "../../i18n/language.ts";
import type { FiguresSlide } from "../slide.ts";
import { contentBottom, contentWidth, footShapes, headingOf, margin, type Page } from "./page.ts";
import { settingOf, tileShapes } from "./tile.ts";

const columns = 3;
const [columnGap, rowGap] = [32, 14];
const width = (contentWidth - (columns - 1) * columnGap) / columns;

/** Up to six tiles in two rows. */
export function figuresPage({ kicker, title, tiles, notes, foot }: FiguresSlide, language: Language): Page {
  const heading = headingOf(kicker, title, language);
  const top = heading.bottom + 4;
  const rows = Math.ceil(tiles.length / columns);
  const room = (contentBottom - top - (rows - 1) * rowGap) / rows;
  const setting = settingOf(tiles, width, room, language);
  const step = Math.min(room, setting.height + 24) + rowGap;
  const shapes = tiles.flatMap((tile, at) => {
    const x = margin + (at % columns) * (width + columnGap);
    return tileShapes(tile, setting, { x, w: width }, top + Math.floor(at / columns) * step, language);
  });
  return { layout: "content", notes, shapes: [heading.shape, ...shapes, ...footShapes(foot, language)] };
}
